package base;

import dev.planloom.PlanPart;
import dev.planloom.Task;
import java.util.List;

@PlanPart
public interface Shipping {
    @Task
    int send(List<String> cart);
}
