package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.When;
import dev.planloom.runtime.Outcome;
import java.util.List;

class ConfigTasks {
    @Task(dependsOn = "end")
    List<String> words() {
        return List.of();
    }

    @Task
    int length(@Each("words") String word) {
        return word.length();
    }

    @Task(optional = true)
    boolean sum(@From("length") List<Integer> lengths) {
        return lengths.isEmpty();
    }

    @Task
    boolean isEmpty(Outcome<Boolean> sum) {
        return true;
    }

    @Task
    @When("isEmpty")
    void print() {}

    @Task(group = "end", dependsOn = "print")
    void last() {}
}
