package shop;

import dev.planloom.From;
import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("ShopPlan")
record ShopTasks(int size) implements Printing {
    @Override
    @Task
    public Integer load() {
        return size;
    }

    @Task
    String print(String shown, @From("over-ridden") int one) {
        return shown + one;
    }
}
