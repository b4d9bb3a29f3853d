package base;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
public class Payment {
    static class Receipt {}

    @Task
    int price() {
        return 1;
    }

    @Task
    public Receipt charge() {
        return new Receipt();
    }

    @Task
    public void send(Receipt charge) {}
}
