package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    static final int MANY = 100;

    @Task
    List<String> words() {
        return List.of("a", "b", "a");
    }

    @Task
    int length(@Each(value = "words", distinct = true, batch = MANY) String word) {
        return word.length();
    }

    @Task
    int twice(@Each(value = "length", distinct = false, batch = 1, collect = "") int length) {
        return 2 * length;
    }
}
