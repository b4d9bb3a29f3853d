package shop;

import dev.planloom.Plan;
import dev.planloom.Retry;
import dev.planloom.Schedule;
import dev.planloom.Task;
import java.util.List;

@Plan(schedule = Schedule.DATAFLOW)
class ShopTasks {
    @Task
    List<String> cart() {
        return List.of("tea");
    }

    @Task
    @Retry(max = 2)
    int total(List<String> cart) {
        return cart.size();
    }

    @Task(dependsOn = "total")
    void refund() {}
}
