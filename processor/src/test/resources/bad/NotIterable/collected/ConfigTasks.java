package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

class ConfigTasks {
    @Task
    List<String> words() {
        return List.of();
    }

    @Task
    int length(@Each(value = "words", collect = "toSum") String word) {
        return word.length();
    }

    Collector<Integer, ?, Integer> toSum() {
        return Collectors.summingInt(Integer::intValue);
    }

    @Task
    void process(@Each("length") int length) {}
}
