package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ConfigTasks {
    record Chunk(int size) {}

    record Stats(int size) {}

    @Task
    Set<Chunk> split() {
        return Set.of(new Chunk(1));
    }

    @Task
    Stats process(@Each("split") Chunk chunk) {
        return new Stats(chunk.size());
    }

    @Task
    int count(@Each("split") Record chunk) {
        return chunk.hashCode();
    }

    @Task
    int lists(
            List<Stats> process,
            @From("process") Collection<? extends Record> records,
            @From("count") Iterable<Integer> numbers,
            @From("count") Object all) {
        return process.size() + records.size() + numbers.hashCode() + all.hashCode();
    }

    @Task
    int outcomes(
            List<Outcome<Stats>> process,
            @From("count") Collection<Outcome<Integer>> numbers,
            @From("process") Iterable<? extends Outcome<?>> some) {
        return process.size() + numbers.size() + some.hashCode();
    }

    int outcomes(
            List<Outcome<Stats>> process, List<Outcome<Integer>> numbers, Iterable<? extends Outcome<?>> some) {
        throw new AssertionError("another overload");
    }

    @Task
    @SuppressWarnings("rawtypes")
    int maps(
            Map<Chunk, Stats> process,
            @From("count") Map<? extends Record, ? super Integer> numbers,
            @From("process") Map<?, ?> any,
            @From("count") Map raw) {
        return process.size() + numbers.size() + any.size() + raw.size();
    }

    @Task
    int tolerant(
            Optional<List<Stats>> process,
            @From("process") Outcome<? extends Collection<Stats>> outcome,
            @From("count") Outcome<?> numbers) {
        return process.hashCode() + outcome.hashCode() + numbers.hashCode();
    }

    @SuppressWarnings("planloom:redundant-order")
    @Task(dependsOn = {"split", "process", "count"})
    int both(
            @Each("process") Stats stats,
            List<Stats> process,
            @From("process") List<Outcome<Stats>> outcomes,
            @From("process") Map<Chunk, Stats> map,
            @From("split") Set<Chunk> chunks) {
        return stats.size() + process.size() + outcomes.size() + map.size() + chunks.size();
    }

    @SuppressWarnings("planloom:implied-order")
    @Task(dependsOn = {"split", "process"})
    int ordered(@Each("process") Stats stats) {
        return stats.size();
    }

    @SuppressWarnings("planloom:redundant-order")
    @Task(dependsOn = {"split", "process"})
    int orderedOutcomes(@Each("split") Chunk chunk, List<Outcome<Stats>> process) {
        return process.size();
    }
}
