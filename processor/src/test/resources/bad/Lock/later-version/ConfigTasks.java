import dev.planloom.Plan;
import dev.planloom.Task;

class ConfigTasks {
    @Task
    void load() {}

    @Plan("InnerPlan")
    static class InnerTasks {
        @Task
        void count() {}
    }
}
