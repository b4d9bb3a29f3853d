import dev.planloom.Each;
import dev.planloom.Exclusive;
import dev.planloom.From;
import dev.planloom.Reads;
import dev.planloom.Task;
import dev.planloom.When;
import dev.planloom.Writes;
import java.util.List;

class ConfigTasks {
    static final String LOG = "log";

    @Task
    @Writes({"prices", LOG})
    boolean load() {
        return true;
    }

    @Task
    @Writes({"stock", LOG})
    void stock() {}

    @Task
    @Reads("prices")
    @Writes({"report", LOG})
    void report() {}

    @Task(dependsOn = "report")
    @Reads({"stock", "report"})
    void print() {}

    /** Ordered: along two edges, by a parameter and by a flag. */
    @Task
    boolean isNew(@From("load") boolean loaded) {
        return loaded;
    }

    @Task
    @When("isNew")
    @Writes("prices")
    void discount() {}

    /** The elements of one fan-out are not at odds with one another, but with other tasks. */
    @Task
    List<String> shops() {
        return List.of();
    }

    @Task
    @Writes("shelf")
    void tidy(@Each("shops") String shop) {}

    @Task
    @Writes("shelf")
    @Reads("shelf")
    void fill(@Each("shops") String shop) {}

    /** In any order. */
    @Task
    @Exclusive({"log", "shelf"})
    void archive() {}

    @Task
    @Exclusive("log")
    @Reads("log")
    void compact() {}
}
