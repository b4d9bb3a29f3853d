import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
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

    @Task
    int twice(@Each("length") int length) {
        return 2 * length;
    }

    @Task
    int count(@From("length") List<Outcome<Integer>> lengths) {
        return lengths.size();
    }

    // Who takes the elements of twice, one by one, waits for read as well.
    @Task(dependsOn = "read")
    void print(@Each("twice") int twice) {}

    // That all elements of length succeed, neither twice nor count needs.
    @Task(dependsOn = {"length", "twice"})
    void store(int count) {}

    @Task
    int sum(List<Integer> length) {
        return length.size();
    }

    @Task(dependsOn = {"sum", "length"})
    void log() {}
}
