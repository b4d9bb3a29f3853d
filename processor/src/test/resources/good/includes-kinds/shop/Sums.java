package shop;

import dev.planloom.From;
import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class Sums {
    private Sums() {}

    @Task
    static int sum(@From("Main.Clock.now") int one, @From("base.Clock.now") int two, int count, int zero) {
        return one + two + count + zero;
    }
}
