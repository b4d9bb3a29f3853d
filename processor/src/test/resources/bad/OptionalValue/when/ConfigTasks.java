package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.When;
import dev.planloom.runtime.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ConfigTasks {
    record Artefact(String name) {}

    @Task
    boolean isRelease() {
        return true;
    }

    @Task
    boolean isMain() {
        return true;
    }

    @Task
    @When("isRelease")
    Artefact publish() {
        return new Artefact("jar");
    }

    @Task
    void report(Artefact publish) {}

    @Task
    @When("isMain")
    void other(Artefact publish) {}

    @Task
    @When({"isMain", "isRelease"})
    boolean isTagged(Artefact publish) {
        return true;
    }

    @Task
    @When("isTagged")
    void announce() {}

    @Task
    @When({"isTagged", "isMain", "isRelease"})
    void announceRelease(Artefact publish) {}

    @Task
    @When({"isRelease", "isMain"})
    Optional<List<String>> pages() {
        return Optional.empty();
    }

    @Task
    void print(Optional<List<String>> pages) {}

    @Task
    void printSome(@From("pages") Optional<Optional<List<String>>> pages, @From("pages") Outcome<?> outcome) {}

    @Task
    @When("isRelease")
    int[] sizes() {
        return new int[0];
    }

    @Task
    int size(@Each("sizes") int size) {
        return size;
    }

    @Task
    @When("isRelease")
    long half(@Each("sizes") int size) {
        return size / 2;
    }

    @Task
    @When("isRelease")
    void upload(@Each("sizes") int size) {}

    @Task
    void lists(
            @From("half") List<Long> values,
            @From("half") List<Outcome<Long>> outcomes,
            @From("half") Map<Integer, Long> bySize,
            @From("half") Optional<List<Long>> all,
            @From("half") Outcome<List<Long>> end,
            @From("upload") List<Outcome<Void>> uploads) {}
}
