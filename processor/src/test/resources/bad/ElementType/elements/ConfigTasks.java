package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class ConfigTasks {
    @Task
    List<? extends Number> numbers() {
        return List.of();
    }

    @Task
    long[] array() {
        return new long[0];
    }

    @Task
    Map<String, Integer> map() {
        return Map.of();
    }

    @Task
    Stream<String> stream() {
        return Stream.of();
    }

    @Task
    Iterator<? super Integer> iterator() {
        return List.of(1).iterator();
    }

    @Task
    LongStream range() {
        return LongStream.of();
    }

    @Task
    void ofNumbers(@Each("numbers") Integer number) {}

    @Task
    void ofArray(@Each("array") int number) {}

    @Task
    void ofMap(@Each("map") String key) {}

    @Task
    void ofStream(@Each("stream") Stream<String> all) {}

    @Task
    void ofIterator(@Each("iterator") Integer number) {}

    @Task
    void ofRange(@Each("range") int number) {}

    @Task
    String process(@Each("array") long number) {
        return "";
    }

    @Task
    void ofProcess(@Each("process") Integer text) {}
}
