package shop;

import dev.planloom.Plan;
import dev.planloom.Schedule;
import dev.planloom.Task;

@Plan(schedule = Schedule.DATFLOW)
class ConfigTasks {
    @Task
    void load() {}
}
