package shop;

import dev.planloom.Limit;
import dev.planloom.Plan;
import dev.planloom.PlanPart;
import dev.planloom.RateLimit;
import dev.planloom.Task;
import dev.planloom.Uses;

@Plan(includes = {ShopTasks.Payment.class, ShopTasks.Refund.class})
@Limit(name = "db", permits = 4)
@RateLimit(name = "api", permits = 10)
class ShopTasks {
    @Task
    @Uses("dv")
    void open() {}

    @PlanPart
    @Limit(name = "db", permits = 8)
    @RateLimit(name = "api", permits = 10, period = "2s")
    static class Payment {
        @Task
        @RateLimit(name = "api")
        void charge() {}
    }

    @PlanPart
    @Limit(name = "db", permits = 4)
    @RateLimit(name = "api", permits = 10, period = "1000ms")
    static class Refund {
        @Task
        @RateLimit(name = "apis")
        void refund() {}
    }
}
