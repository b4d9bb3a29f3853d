package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.When;
import dev.planloom.runtime.Outcome;
import java.util.List;
import java.util.Optional;

class ConfigTasks {
    @Task
    boolean isRelease() {
        return true;
    }

    @Task
    Boolean isMain() {
        return null;
    }

    @Task
    String build() {
        return "build";
    }

    @SuppressWarnings("planloom:redundant-order")
    @Task(dependsOn = "isMain")
    @When({"isRelease", "isMain"})
    String publish(String build) {
        return build;
    }

    @Task(dependsOn = {"publish", "weather", "build"})
    void archive() {}

    @SuppressWarnings("planloom:redundant-order")
    @Task(dependsOn = {"publish", "weather"})
    void report(Optional<String> publish, @From("weather") Outcome<Integer> outcome) {}

    @Task
    @When({"isMain", "isRelease"})
    void announce(String publish) {}

    @Task(optional = true)
    int weather() {
        return 20;
    }

    @Task(optional = true)
    void forecast(int weather) {}

    @Task
    List<String> users() {
        return List.of();
    }

    @Task(optional = true)
    @When("isRelease")
    int greet(@Each("users") String user) {
        return 1;
    }

    @Task(optional = true)
    int thank(@Each("users") String user) {
        return 1;
    }

    @Task
    @When("isRelease")
    void count(@From("thank") List<Outcome<Integer>> thanks, boolean isRelease) {}
}
