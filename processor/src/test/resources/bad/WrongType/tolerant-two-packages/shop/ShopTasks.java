package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.List;
import java.util.Optional;

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
    void sell(Optional<Item> item, @From("items") Outcome<? extends List<Item>> all) {}
}
