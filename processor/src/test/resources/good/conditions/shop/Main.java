package shop;

import dev.planloom.runtime.PlannedTask;
import java.util.ArrayList;
import java.util.List;

class Main {
    static List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (PlannedTask task : GeneratedPlan.plan().tasks()) {
            values.add(task.name() + (task.policies().isOptional() ? " optional " : " ") + task.layer() + " "
                    + task.dependencies());
        }
        return values;
    }
}
