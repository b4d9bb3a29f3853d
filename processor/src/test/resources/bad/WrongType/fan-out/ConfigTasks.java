package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

class ConfigTasks {
    record Stats(int size) {}

    @Task
    int[] split() {
        return new int[0];
    }

    @Task
    Stats process(@Each("split") int chunk) {
        return new Stats(chunk);
    }

    @Task
    int count(@Each(value = "split", collect = "toSet") int chunk) {
        return chunk;
    }

    Collector<Integer, ?, Set<Integer>> toSet() {
        return Collectors.toSet();
    }

    @Task
    void merge(Stats process, @From("count") int number, @From("process") Record any) {}

    @Task
    void lists(List<Integer> process, @From("process") Set<Stats> set, @From("process") Stats[] array) {}

    @Task
    void tolerant(
            Optional<Stats> process,
            @From("process") Outcome<Stats> outcome,
            @From("count") Optional<List<Integer>> count) {}

    @Task
    void outcomes(
            List<Outcome<String>> process,
            @From("count") List<Outcome<Integer>> count,
            @From("process") List<Optional<Stats>> some) {}

    @Task
    void maps(
            Map<Stats, Integer> process,
            @From("process") Map<String, Stats> chunks,
            @From("count") Map<Integer, Integer> count) {}

    @Task
    void each(@Each("split") int chunk, Stats process) {}

    @Task
    Stats lost(@Each("splt") int chunk) {
        return new Stats(chunk);
    }

    @Task
    void ofLost(Integer lost) {}
}
