import dev.planloom.Task;
import dev.planloom.When;
import dev.planloom.runtime.Outcome;

class ConfigTasks {
    @Task
    boolean isMain() {
        return true;
    }

    @Task
    @When("isMain")
    int publish() {
        return 1;
    }

    @Task
    void report(Outcome<Integer> publish) {}

    // publish may be skipped, so that its name orders alone, which any way does.
    @Task(dependsOn = {"report", "publish"})
    void cleanUp() {}

    // isMain must have succeeded, which publish says to nobody behind it.
    @Task(dependsOn = {"publish", "isMain"})
    void print() {}
}
