import dev.planloom.Task;

// A plan with a mistake is not looked at for lints: its graph is not the one that is meant.
class ConfigTasks {
    @Task
    int read() {
        return 1;
    }

    @Task(dependsOn = {"read", "raed"})
    void print(int read) {}
}
