package shop;

import dev.planloom.Plan;
import dev.planloom.Task;
import dev.planloom.When;

@Plan(includes = {Runner.class, Values.class, Result.class, Shop.class, URLReader.class})
class Tasks {
    @Task
    boolean read(int run) {
        return run == 1;
    }

    @Task
    @When({"read", "URLReader.read"})
    String result() {
        return "done";
    }
}
