package Shop_2.java.$x;

import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    List<String> load() {
        return List.of("odd");
    }
}
