package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
sealed interface Open {
    @Task
    default boolean open(int hour) {
        return hour > 1;
    }

    @PlanPart
    final class Late implements Open {}
}
