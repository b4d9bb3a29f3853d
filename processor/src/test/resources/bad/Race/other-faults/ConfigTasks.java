import dev.planloom.Reads;
import dev.planloom.Task;
import dev.planloom.Writes;

class ConfigTasks {
    /** No race is told of where an edge may be missing by mistake. */
    @Task
    @Writes("log")
    void load() {}

    @Task(dependsOn = "laod")
    @Writes("log")
    void report() {}
}

@dev.planloom.Plan("CyclePlan")
class CycleTasks {
    @Task(dependsOn = "b")
    @Writes("log")
    void a() {}

    @Task(dependsOn = "a")
    void b() {}

    @Task
    @Reads("log")
    void c() {}
}

@dev.planloom.Plan("NamePlan")
class NameTasks {
    /** Of a name that is none, that alone is told. */
    @Task
    @Writes({"log", " "})
    void a() {}

    @Task
    @Reads({"log", " "})
    void b() {}
}
