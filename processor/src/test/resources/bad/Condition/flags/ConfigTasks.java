package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import dev.planloom.When;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

class ConfigTasks {
    @Task
    boolean yes() {
        return true;
    }

    @Task
    Boolean boxed() {
        return true;
    }

    @Task
    String version() {
        return "1";
    }

    @Task
    List<String> files() {
        return List.of();
    }

    @Task
    boolean isNew(@Each("files") String file) {
        return true;
    }

    @Task
    boolean areNew(@Each(value = "files", collect = "all") String file) {
        return true;
    }

    Collector<Boolean, ?, Boolean> all() {
        return Collectors.reducing(true, Boolean::logicalAnd);
    }

    @Task
    boolean allCounted(@Each(value = "files", collect = "count") String file) {
        return true;
    }

    Collector<Boolean, ?, Long> count() {
        return Collectors.counting();
    }

    @Task
    void log() {}

    @Task
    @When({"yes", "boxed", "areNew"})
    void right() {}

    @Task
    @When({"version", "yes", "isNew", "log"})
    void wrong() {}

    @Task
    @When("allCounted")
    void counted() {}

    @Task
    @When({"yes", "boxed", "yes"})
    void twice() {}

    @Task
    @When({})
    void never() {}
}
