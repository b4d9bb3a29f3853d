package shop;

import dev.planloom.runtime.PlannedTask;
import java.util.ArrayList;
import java.util.List;

class Main {
    static List<String> values() {
        List<String> values = new ArrayList<>();
        values.add("limits " + GeneratedPlan.plan().limits());
        for (PlannedTask task : GeneratedPlan.plan().tasks()) {
            values.add(task.name() + " " + task.policies());
        }
        return values;
    }
}
