package shop;

import dev.planloom.RateLimit;
import dev.planloom.Task;

@RateLimit(name = "api", permits = 80, period = "1m") @RateLimit(name = "mail") @RateLimit(name = "sms", permits = -1) class ShopTasks {
    @Task
    @RateLimit
    void missing() {}

    @Task
    @RateLimit(permits = -2)
    void negative() {}

    @Task
    @RateLimit(name = "apo")
    void close() {}

    @Task
    @RateLimit(name = "elsewhere")
    void far() {}

    @Task
    @RateLimit(name = "api", permits = 60, period = "1m")
    void fewer() {}

    @Task
    @RateLimit(name = "api", permits = 80)
    void faster() {}

    @Task
    @RateLimit(name = "api", period = "2m")
    void slower() {}

    @Task
    @RateLimit(name = "own", permits = 5)
    void first() {}

    @Task
    @RateLimit(name = "own", permits = 6)
    void second() {}

    @Task
    @RateLimit(name = "own", permits = 5, period = "1000ms")
    void third() {}

    @Task
    @RateLimit(name = "own")
    void reference() {}
}
