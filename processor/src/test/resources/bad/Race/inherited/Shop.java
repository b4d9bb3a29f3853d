import dev.planloom.Plan;
import dev.planloom.Task;
import dev.planloom.Writes;

interface Logs {
    @Task
    @Writes("log")
    default void open() {}

    @Task
    @Writes("log")
    default void header() {}
}

@Plan("FirstPlan")
class First implements Logs {}

@Plan("SecondPlan")
class Second implements Logs {
    @Task(dependsOn = {"open", "header"})
    @Writes("log")
    void body() {}
}
