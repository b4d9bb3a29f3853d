import dev.planloom.Task;

class ConfigTasks {
    @Task
    String load() {
        return "loaded";
    }
}
