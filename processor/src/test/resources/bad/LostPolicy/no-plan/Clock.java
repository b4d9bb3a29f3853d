package shop;

import dev.planloom.Limit;
import dev.planloom.Plan;
import dev.planloom.RateLimit;
import dev.planloom.Reads;
import dev.planloom.Task;

class Clock {
    @Reads("clock")
    long now() {
        return 1;
    }

    @Limit(name = "db", permits = 2)
    @Limit(name = "seats", permits = 2)
    @RateLimit(name = "api", permits = 2)
    static class NoTasks {}

    @Limit(name = "db", permits = 2)
    @interface Annotation {}

    @Limit(name = "db", permits = 2)
    interface Shared {}

    @Plan("EmptyPlan")
    @Limit(name = "db", permits = 2)
    static class Empty {}

    @Plan("RightPlan")
    static class Right implements Shared {
        @Task
        void load() {}
    }

    static class NoMark extends Right {
        @Reads("clock")
        long hour() {
            return 1;
        }
    }
}
