package shop;

import dev.planloom.From;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    @SuppressWarnings("rawtypes")
    List raw() {
        return List.of("a");
    }

    @Task
    @SuppressWarnings("rawtypes")
    String print(List raw, @From("raw") List<String> checked, @From("raw") Iterable<List[]> odd) {
        return raw + "" + checked;
    }
}
