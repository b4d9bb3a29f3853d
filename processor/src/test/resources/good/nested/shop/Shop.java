package shop;

import dev.planloom.From;
import dev.planloom.Plan;
import dev.planloom.Task;
import java.util.List;

public class Shop {
    public Shop() {}

    public record Item(String name) {}

    static class Loading {
        private final int size;

        Loading() {
            this(1);
        }

        Loading(int size) {
            this.size = size;
        }

        @Task(name = "load-items")
        List<Item> load() {
            return List.of(new Item("item" + size));
        }

        @Task
        Item first(@From("load-items") List<Item> items) {
            return items.get(0);
        }
    }

    public static class Outer {
        public Outer() {}

        @Plan("InnerPlan")
        public static class Inner {
            public Inner() {}

            @Task
            public Item item() {
                return new Item("inner");
            }
        }
    }
}
