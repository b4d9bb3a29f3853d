import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Optional;

class ConfigTasks {
    @Task
    int read() {
        return 1;
    }

    @Task
    int parse(int read) {
        return read;
    }

    @Task(dependsOn = {"parse", "read"})
    void check() {}

    @Task(dependsOn = {"check", "parse", "read"})
    void store() {}

    @Task
    void log(Outcome<Integer> parse) {}

    // log waits for parse, however that ends; so this name says more.
    @Task(dependsOn = {"log", "parse"})
    void report() {}

    @Task
    int fallback(Optional<Integer> parse) {
        return parse.orElse(0);
    }

    @Task(dependsOn = "read")
    void print(int fallback) {}
}
