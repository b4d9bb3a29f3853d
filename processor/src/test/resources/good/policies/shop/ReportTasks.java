package shop;

import dev.planloom.CircuitBreaker;
import dev.planloom.Each;
import dev.planloom.Exclusive;
import dev.planloom.Fallback;
import dev.planloom.Limit;
import dev.planloom.RateLimit;
import dev.planloom.Reads;
import dev.planloom.Retry;
import dev.planloom.Task;
import dev.planloom.Timeout;
import dev.planloom.Uses;
import dev.planloom.Writes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;

/** What may be said of tasks beyond their dependencies. */
@Limit(name = "db", permits = 8)
@RateLimit(name = "api", permits = 80, period = "1m")
class ReportTasks extends BaseTasks {
    static final String CACHE = "cache";

    @Task
    @Uses("db")
    @Uses(value = "seats", permits = 2)
    @Reads({"goods/", CACHE})
    List<String> list() {
        return List.of("a", "b");
    }

    @Task
    @Retry(max = 4, delay = "200ms", retryOn = IOException.class, abortOn = FileNotFoundException.class)
    @Timeout("2s")
    @RateLimit(permits = 1000)
    @Uses("db")
    @Writes(CACHE)
    @Fallback("unfetched")
    int fetch(@Each("list") String address) throws IOException {
        return address.length();
    }

    int unfetched(String address, Exception thrown) {
        return -1;
    }

    @Task
    @Retry
    @RateLimit(name = "api")
    @CircuitBreaker
    long prices() {
        return 1;
    }

    @Task
    @RateLimit(name = "api", permits = 80, period = "60s")
    @CircuitBreaker(failureRate = 20, window = 10, minimum = 5, openFor = "1m30s", trials = 2)
    @Retry(max = 1, delay = "0s", multiplier = 2, maxDelay = "PT1M", jitter = 0, retryOn = {Exception.class, Gone.class})
    @Exclusive({"shelf", CACHE})
    @Writes("stock/")
    @Reads({"stock/", "shelf", "list"})
    long stock() {
        return 2;
    }

    static class Gone extends Throwable {
        private static final long serialVersionUID = 1;
    }
}
