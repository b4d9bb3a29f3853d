package shop;

import dev.planloom.CircuitBreaker;
import dev.planloom.RateLimit;
import dev.planloom.Retry;
import dev.planloom.Task;
import dev.planloom.Timeout;

@RateLimit(name = "api", permits = 1, period = "minute")
class ConfigTasks {
    private static final String NEVER = "PT-1S";

    @Task
    @Timeout("2 seconds")
    void unreadable() {}

    @Task
    @Timeout("0s")
    @Retry(delay = NEVER, maxDelay = "soon")
    void none() {}

    @Task
    @RateLimit(permits = 5, period = "0ms")
    @CircuitBreaker(openFor = "")
    void zero() {}

    @Task
    @CircuitBreaker(openFor = "PT0S")
    @Retry(delay = "2s", maxDelay = "1500ms")
    void shrinking() {}

    @Task
    @Timeout("300000d")
    @Retry(delay = "2m")
    void defaultIsShorter() {}

    @Task
    @Retry(delay = "0s", maxDelay = "100ms")
    void right() {}

    @Task
    @Retry(maxDelay = "100ms")
    void shorterThanTheDefault() {}
}
