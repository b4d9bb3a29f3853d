package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
enum Season {
    SPRING,
    AUTUMN;

    @Task
    static Season first() {
        return SPRING;
    }

    @Task
    String next(Season first) {
        return first + ", " + this;
    }
}
