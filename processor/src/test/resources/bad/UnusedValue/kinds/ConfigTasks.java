import dev.planloom.Each;
import dev.planloom.Task;
import dev.planloom.When;
import dev.planloom.runtime.Outcome;
import java.util.List;

class ConfigTasks {
    @Task
    List<String> read() {
        return List.of("a");
    }

    @Task
    int length(@Each("read") String line) {
        return line.length();
    }

    @Task(optional = true)
    int weather() {
        return 1;
    }

    @Task
    boolean isMain() {
        return true;
    }

    @Task
    Void nothing() {
        return null;
    }

    @Task
    int taken() {
        return 1;
    }

    @Task(dependsOn = {"length", "nothing"})
    void print() {}

    @Task(dependsOn = "weather")
    @When("isMain")
    String sink(Outcome<Integer> taken) {
        return "";
    }
}
