package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    record Stats(int letters) {}

    @Task
    List<String> fetch() {
        return List.of("one", "three");
    }

    @Task
    int factor() {
        return 2;
    }

    @Task
    Stats process(@Each("fetch") String word, int factor) throws Exception {
        return new Stats(word.length() * factor);
    }

    @Task
    int merge(List<Stats> process) {
        return process.stream().mapToInt(Stats::letters).sum();
    }
}
