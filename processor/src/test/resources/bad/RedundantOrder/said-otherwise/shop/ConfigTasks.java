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
    List<String> read() {
        return List.of("a");
    }

    @Task
    boolean isMain() {
        return true;
    }

    @Task(optional = true)
    int weather() {
        return 1;
    }

    @Task(dependsOn = "read")
    int length(@Each("read") String line) {
        return line.length();
    }

    @Task(dependsOn = {"isMain", "length"})
    int sum(@From("length") List<Integer> lengths, boolean isMain) {
        return lengths.size();
    }

    @When("isMain")
    @Task(dependsOn = {"sum", "isMain", "sum"})
    void publish() {}

    // weather may fail, so that its name in dependsOn orders alone, which its parameter does too.
    @Task(dependsOn = "weather")
    void report(Outcome<Integer> weather) {}

    // Here each name says more: that it must have succeeded, or that all elements must.
    @Task(dependsOn = "sum")
    void log(Optional<Integer> sum) {}

    @Task(dependsOn = "length")
    void count(@From("length") List<Outcome<Integer>> lengths) {}

    @Task(dependsOn = "length")
    void print(@Each("length") int length) {}
}
