package base;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
public class Shipping {
    Shipping() {}

    @Task
    protected void label() {}
}
