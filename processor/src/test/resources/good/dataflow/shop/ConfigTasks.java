package shop;

import dev.planloom.Plan;
import dev.planloom.Schedule;
import dev.planloom.Task;

@Plan(schedule = Schedule.DATAFLOW)
class ConfigTasks {
    @Task
    int load() {
        return 1;
    }

    @Task
    static int twice(int load) {
        return 2 * load;
    }
}
