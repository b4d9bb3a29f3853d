package shop;

import dev.planloom.Task;
import dev.planloom.When;

class ConfigTasks {
    @Task
    @When("isRelease")
    boolean isRelease() {
        return true;
    }
}
