package shop;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        GeneratedPlan.Result layered = GeneratedPlan.run(RunOptions.workers(2).schedule(Schedule.LAYERED));
        return List.of(
                result.twice(), result.report().schedule(), layered.twice(), layered.report().schedule());
    }
}
