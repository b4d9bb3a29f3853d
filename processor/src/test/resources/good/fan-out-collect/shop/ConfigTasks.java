package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

class ConfigTasks extends BaseTasks<String> {
    @Task
    List<String> words() {
        return List.of("a", "b");
    }

    @Task
    int length(@Each(value = "words", collect = "toSum") String word) {
        return word.length();
    }

    static Collector<Integer, ?, Integer> toSum() {
        return Collectors.summingInt(Integer::intValue);
    }

    @Task
    String upper(@Each(value = "words", collect = "byEmptiness", distinct = true) String word) {
        return word.toUpperCase();
    }

    @Task
    String join(@Each(value = "words", collect = "joiner") String word, int length) {
        return word + length;
    }

    @Task
    List<String> each(@Each("join") String joined) {
        return List.of(joined);
    }

    Collector<Object, ?, ? extends Set<String>> toSet() {
        throw new UnsupportedOperationException();
    }

    @Task
    long entry(@Each(value = "upper", collect = "toSet") Map.Entry<Boolean, Long> entry) {
        return entry.getValue();
    }

    @Task
    String last(Set<String> entry, Optional<Map<Boolean, Long>> upper, Outcome<? extends Number> length) {
        return entry + " " + upper + " " + length;
    }
}
