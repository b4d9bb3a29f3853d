package shop;

import dev.planloom.From;
import dev.planloom.Task;
import java.util.List;

class ShopTasks {
    @Task
    stock.Item item() {
        return new stock.Item();
    }

    @Task
    List<stock.Item> items() {
        return List.of();
    }

    @Task
    void sell(Item item, @From("items") List<Item> all) {}
}
