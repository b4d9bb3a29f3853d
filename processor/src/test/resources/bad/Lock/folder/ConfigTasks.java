import dev.planloom.Task;

class ConfigTasks {
    @Task
    void load() {}
}
