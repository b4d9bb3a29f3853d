package base;

import dev.planloom.PlanPart;
import dev.planloom.Task;
import java.util.List;

@PlanPart
public record Shipping(String to) {
    public Shipping() {
        this("London");
    }

    @Task
    public String label(boolean check, List<String> cart) {
        return to + (check ? ": " : "? ") + cart;
    }

    @Task
    public static boolean check() {
        return true;
    }
}
