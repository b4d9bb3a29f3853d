package dev.planloom.sample.urls;

import dev.planloom.Each;
import dev.planloom.Fallback;
import dev.planloom.RateLimit;
import dev.planloom.Retry;
import dev.planloom.Task;
import dev.planloom.When;
import dev.planloom.sample.config.BadInputException;
import dev.planloom.sample.config.Problem;
import java.io.IOException;
import java.util.List;

/**
 * Checks addresses: lines → parse → addresses → check → results → {write, summary}.
 *
 * <p>To read a line takes about a microsecond, so workers claim a hundred of them at a time. To ask a server takes a thousand
 * times as long and more: workers claim addresses one by one, as many as the rate allows; what has been asked before is not asked
 * again, and a server that closes the connection or is too busy has a second chance. Whoever waits for either occupies no worker.
 */
@RateLimit(name = UrlTasks.REQUESTS, permits = 1000, period = "1s")
class UrlTasks {
    static final String REQUESTS = "requests";

    private final Input input;
    private final Checker checker;
    private final Destination destination;

    UrlTasks(Input input, Checker checker, Destination destination) {
        this.input = input;
        this.checker = checker;
        this.destination = destination;
    }

    @Task
    List<Line> lines() throws BadInputException, InterruptedException {
        return input.lines();
    }

    @Task
    Parsed parse(@Each(value = "lines", batch = 100) Line line) {
        return Address.parse(line);
    }

    /** Fails if any line is wrong, and names them all: so a line that is wrong does not keep the others from being read. */
    @Task
    List<Address> addresses(List<Parsed> parse) throws BadInputException {
        List<Problem> problems = parse.stream()
                .filter(Parsed.Bad.class::isInstance)
                .map(line -> ((Parsed.Bad) line).problem())
                .toList();
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return parse.stream().map(line -> ((Parsed.Good) line).address()).toList();
    }

    @Task
    @RateLimit(name = REQUESTS)
    @Retry(max = 1, delay = "100ms", retryOn = TryAgainException.class)
    @Fallback("lastTry")
    Check check(@Each(value = "addresses", distinct = true) Address address)
            throws InterruptedException, TryAgainException {
        return checker.check(address);
    }

    /** An address that does not work is a result; all else is a fault. */
    Check lastTry(Address address, Exception thrown) throws Exception {
        if (thrown instanceof TryAgainException again) {
            return again.check();
        }
        throw thrown;
    }

    @Task
    Report results(List<Check> check) {
        return Report.of(input.title(), check);
    }

    @Task
    boolean isToBeWritten() {
        return destination.isFile();
    }

    @Task
    @When("isToBeWritten")
    void write(Report results) throws IOException {
        destination.write(results);
    }

    @Task
    String summary(Report results) {
        return new Summary(results).text();
    }
}
