package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("SchedulesPlan")
class Schedule {
    @Task
    Schedule self() {
        return this;
    }

    @Task
    static int one(Schedule self) {
        return self instanceof Schedule ? 1 : 0;
    }
}
