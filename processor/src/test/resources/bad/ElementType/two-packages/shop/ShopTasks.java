package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;

class ShopTasks {
    @Task
    List<stock.Item> items() {
        return List.of();
    }

    @Task
    void sell(@Each("items") Item item) {}
}
