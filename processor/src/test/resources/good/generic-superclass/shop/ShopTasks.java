package shop;

import dev.planloom.Task;
import java.util.List;
import java.util.Map;

class ShopTasks extends Base<Integer, String> {
    @Override
    @Task
    List<String> load() {
        return List.of("one");
    }

    @Task
    int size(String first, Map<Integer, ? super String[]> index) {
        return first.length() + index.size();
    }
}
