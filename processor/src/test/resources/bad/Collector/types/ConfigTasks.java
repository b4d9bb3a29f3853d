package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;
import java.util.stream.Collector;

class ConfigTasks {
    @Task
    List<String> words() {
        return List.of();
    }

    @Task
    int length(@Each(value = "words", collect = "toText") String word) {
        return 1;
    }

    @Task
    int second(@Each(value = "words", collect = "toNothing") String word) {
        return 1;
    }

    @Task
    int third(@Each(value = "words", collect = "ofStrings") String word) {
        return 1;
    }

    @Task
    int fourth(@Each(value = "words", collect = "ofAnything") String word) {
        return 1;
    }

    @Task
    List<String> fifth(@Each(value = "words", collect = "ofRaw") String word) {
        return List.of();
    }

    @Task
    List<String> sixth(@Each(value = "words", collect = "ofNumbers") String word) {
        return List.of();
    }

    String toText() {
        return "";
    }

    void toNothing() {}

    Collector<? super String, ?, Integer> ofStrings() {
        throw new UnsupportedOperationException();
    }

    Collector<?, ?, Integer> ofAnything() {
        throw new UnsupportedOperationException();
    }

    @SuppressWarnings("rawtypes")
    Collector ofRaw() {
        throw new UnsupportedOperationException();
    }

    Collector<List<Integer>, ?, ?> ofNumbers() {
        throw new UnsupportedOperationException();
    }
}
