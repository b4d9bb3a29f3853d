package base;

import dev.planloom.From;
import dev.planloom.PlanPart;
import dev.planloom.Task;
import java.util.List;

@PlanPart
public class Payment {
    public Payment() {}

    @Task
    public int charge(@From("cart") List<String> wares, List<String> cart) {
        return 1;
    }

    @Task
    public void send(int charge, List<String> cart) {}
}
