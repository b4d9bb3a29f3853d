package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.When;

class ConfigTasks {
    @Task(group = "web.build")
    boolean compile() {
        return true;
    }

    @Task(group = "web.build")
    void style() {}

    @Task(group = "web.test", dependsOn = "web.biuld")
    void test() {}

    @Task(group = "web.test", dependsOn = {"wbe", "compil"})
    void check() {}

    @Task(dependsOn = {"wbe", "deployment"})
    void publish() {}

    @Task
    @When("web.build")
    void announce() {}

    @Task
    void archive(@From("web.test") int size) {}
}
