package shop;

import dev.planloom.Task;
import dev.planloom.When;
import java.util.Optional;

class ConfigTasks {
    @Task
    boolean isRelease(Optional<String> publish) {
        return true;
    }

    @Task
    String version() {
        return "1";
    }

    @Task
    @When("isRelease")
    String publish(String version) {
        return version;
    }
}
