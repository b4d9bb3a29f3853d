package dev.planloom.sample.resolve.tree;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Plan;
import dev.planloom.Retry;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import dev.planloom.sample.resolve.coordinate.PomId;
import dev.planloom.sample.resolve.pom.Description;
import dev.planloom.sample.resolve.pom.MalformedPomException;
import dev.planloom.sample.resolve.pom.Need;
import dev.planloom.sample.resolve.pom.PomReader;
import dev.planloom.sample.resolve.pom.Poms;
import dev.planloom.sample.resolve.pom.Reading;
import dev.planloom.sample.resolve.transport.Patience;
import dev.planloom.sample.resolve.transport.Repository;
import dev.planloom.sample.resolve.transport.TransferException;
import dev.planloom.sample.resolve.transport.TransientException;
import java.util.List;

/**
 * One round of a resolution: reads all files that are needed now, at once, with the parents of each POM, and then sees how far that gets the POMs that were
 * waited for. It runs inside the task that resolves, and shares the workers, the deadline and the cancellation of that run.
 *
 * <p>How often a file is asked for is the user's choice, and unknown to {@code javac}: the repository throws a {@link
 * TransientException} as long as there is an attempt left, and only such a failure is repeated.
 */
@Plan("RoundPlan")
class RoundTasks {
    private final Lineages lineages;
    private final Poms poms;
    private final PomReader reader;
    private final List<Need> unread;
    private final List<PomId> wanted;

    RoundTasks(Repository repository, Poms poms, PomReader reader, List<Need> unread, List<PomId> wanted) {
        this.lineages = new Lineages(repository, poms, unread);
        this.poms = poms;
        this.reader = reader;
        this.unread = unread;
        this.wanted = wanted;
    }

    @Task
    List<Need> needs() {
        return unread;
    }

    @Task
    @Retry(
            max = Patience.MOST_RETRIES * Lineages.LONGEST,
            delay = "100ms",
            multiplier = 2,
            maxDelay = "5s",
            retryOn = TransientException.class)
    Reading read(@Each(value = "needs", distinct = true) Need need)
            throws TransferException, MalformedPomException, InterruptedException {
        return lineages.read(need);
    }

    /** Keeps what came. If the run goes on after failures, what did not come is kept as such. */
    @Task
    List<PomId> describable(@From("read") List<Outcome<Reading>> readings) {
        for (int i = 0; i < readings.size(); i++) {
            switch (readings.get(i)) {
                case Outcome.Succeeded<Reading>(Reading reading) -> poms.add(unread.get(i), reading);
                case Outcome.Failed<Reading>(Exception cause) -> poms.add(unread.get(i), new Reading.Failed(cause));
                default -> {} // nothing ends otherwise while this task still runs
            }
        }
        return wanted;
    }

    @Task
    Description describe(@Each("describable") PomId pom) {
        return reader.describe(pom);
    }
}
