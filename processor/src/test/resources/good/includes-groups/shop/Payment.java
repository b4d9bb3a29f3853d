package shop;

import dev.planloom.Each;
import dev.planloom.Fallback;
import dev.planloom.From;
import dev.planloom.Limit;
import dev.planloom.PlanPart;
import dev.planloom.Reads;
import dev.planloom.Retry;
import dev.planloom.Task;
import dev.planloom.Uses;
import java.util.List;

@PlanPart
@Limit(name = "db", permits = 2)
class Payment {
    @Task(group = "pay.late", dependsOn = "checks")
    @Uses("db")
    @Retry(delay = "1ms")
    @Fallback("none")
    int charge(@Each("parts") int part) {
        if (part > 2) {
            throw new IllegalStateException("too much");
        }
        return part;
    }

    int none(int part) {
        return -part;
    }

    @Task
    @Reads("log")
    int paid(List<Integer> charge, @From("europe.Payment.charge") int europe) {
        return charge.size() + europe;
    }
}
