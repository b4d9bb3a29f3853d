package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ConfigTasks {
    @Task
    Stream<String> lines() {
        return Stream.of();
    }

    @Task
    Iterator<String> words() {
        return List.<String>of().iterator();
    }

    @Task
    IntStream numbers() {
        return IntStream.of();
    }

    @Task
    Stream<String> once() {
        return Stream.of();
    }

    @Task
    void process(@Each("lines") String line) {}

    @Task
    void print(Stream<String> lines) {}

    @Task
    void tell(Outcome<Stream<String>> lines) {}

    @Task
    void count(@From("words") Object one, @From("words") Optional<Iterator<String>> two) {}

    @Task
    void each(@Each("once") String line, IntStream numbers) {}
}
