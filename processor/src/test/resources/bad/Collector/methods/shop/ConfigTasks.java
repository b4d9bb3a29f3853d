package shop;

import base.BaseTasks;
import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

class ConfigTasks extends BaseTasks {
    @Task
    List<String> words() {
        return List.of();
    }

    @Task
    int none(@Each(value = "words", collect = "toSum") String word) {
        return 1;
    }

    @Task
    int close(@Each(value = "words", collect = "toLits") String word) {
        return 1;
    }

    @Task
    int parameters(@Each(value = "words", collect = "toMaximum") String word) {
        return 1;
    }

    @Task
    int generic(@Each(value = "words", collect = "toList") String word) {
        return 1;
    }

    @Task
    int hidden(@Each(value = "words", collect = "toText") String word) {
        return 1;
    }

    @Task
    int inherited(@Each(value = "words", collect = "ofBase") String word) {
        return 1;
    }

    @Task
    int elsewhere(@Each(value = "words", collect = "ofPackage") String word) {
        return 1;
    }

    @Task
    void nothing(@Each(value = "words", collect = "ofBase") String word) {}

    Collector<Integer, ?, Integer> toMaximum(int least) {
        return Collectors.summingInt(Integer::intValue);
    }

    <T> Collector<T, ?, List<T>> toList() {
        return Collectors.toList();
    }

    private Collector<Integer, ?, String> toText() {
        throw new UnsupportedOperationException();
    }

    @Task
    void merge(String none, List<String> close, Integer nothing) {}
}
