package shop;

import dev.planloom.CircuitBreaker;
import dev.planloom.Limit;
import dev.planloom.Retry;
import dev.planloom.Task;
import dev.planloom.Uses;

@Limit(name = "db", permits = 0)
class ConfigTasks {
    @Task
    @Retry(max = 0, multiplier = 0.5, jitter = 1)
    @Uses(value = "db", permits = -1)
    void first() {}

    @Task
    @Retry(multiplier = 1 / 0.0, jitter = -0.1)
    @CircuitBreaker(failureRate = 0, window = 0, minimum = -1, trials = 0)
    void second() {}

    @Task
    @Retry(multiplier = 0 / 0.0, jitter = 0 / 0.0)
    @CircuitBreaker(failureRate = 101, minimum = 101)
    @Uses(value = "db", permits = 5)
    void third() {}

    @Task
    @Retry(max = 1, multiplier = 1, jitter = 0)
    @CircuitBreaker(failureRate = 100, window = 1, minimum = 1, trials = 1)
    void right() {}
}
