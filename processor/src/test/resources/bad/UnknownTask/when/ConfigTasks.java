package shop;

import dev.planloom.Task;
import dev.planloom.When;

class ConfigTasks {
    static final String RELEASE = "isRelaese";

    @Task
    boolean isRelease() {
        return true;
    }

    boolean isMain() {
        return true;
    }

    @Task
    @When({"isRelease", "isRelaese", "isMain"})
    void publish() {}

    @Task
    @When(RELEASE)
    void tag() {}
}
