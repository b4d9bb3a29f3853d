package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

/** Its name is no name for a variable. */
@Deprecated(forRemoval = true)
@PlanPart
class Default {
    @Task
    int zero() {
        return 0;
    }
}
