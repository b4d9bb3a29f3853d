package shop;

import dev.planloom.runtime.PlannedTask;
import java.util.List;

class Main {
    static List<String> values() {
        return GeneratedPlan.plan().tasks().stream()
                .filter(task -> task.policies().hasFallback())
                .map(PlannedTask::name)
                .toList();
    }
}
