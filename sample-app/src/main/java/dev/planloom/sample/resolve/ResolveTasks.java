package dev.planloom.sample.resolve;

import dev.planloom.Each;
import dev.planloom.Plan;
import dev.planloom.Retry;
import dev.planloom.Task;
import dev.planloom.When;
import dev.planloom.sample.resolve.coordinate.Artefact;
import dev.planloom.sample.resolve.coordinate.Coordinate;
import dev.planloom.sample.resolve.store.Fetched;
import dev.planloom.sample.resolve.store.Fetcher;
import dev.planloom.sample.resolve.store.LockFile;
import dev.planloom.sample.resolve.store.Store;
import dev.planloom.sample.resolve.store.StoreException;
import dev.planloom.sample.resolve.transport.Patience;
import dev.planloom.sample.resolve.transport.Repository;
import dev.planloom.sample.resolve.transport.TransientException;
import dev.planloom.sample.resolve.tree.Resolution;
import dev.planloom.sample.resolve.tree.Resolver;
import dev.planloom.sample.resolve.tree.UnresolvableException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what packages need, fetches it, and lists it. What is to be fetched is known only while the plan runs: so
 * {@code fetch} is a fan-out, and {@code resolve} runs a plan of its own, round by round, on the same workers.
 *
 * <p>A file is fetched anew as long as the repository throws a {@link TransientException}: until the user's number of retries
 * is reached, which {@code @Retry}'s bound is not below.
 */
@Plan("ResolvePlan")
class ResolveTasks {
    private final List<Coordinate> packages;
    private final Resolver resolver;
    private final Repository repository;
    private final @Nullable Store store;
    private final Tally tally;

    /**
     * Makes the tasks of a run.
     *
     * @param store where the artefacts go; null if the run selects no task that needs it
     */
    ResolveTasks(
            List<Coordinate> packages, Resolver resolver, Repository repository, @Nullable Store store, Tally tally) {
        this.packages = packages;
        this.resolver = resolver;
        this.repository = repository;
        this.store = store;
        this.tally = tally;
    }

    @Task
    Resolution resolve() throws UnresolvableException, InterruptedException {
        return resolver.resolve(packages);
    }

    @Task
    List<Artefact> artefacts(Resolution resolve) {
        tally.resolved(resolve);
        return List.copyOf(resolve.artefacts().keySet());
    }

    /** The list of an earlier run: what is in it must not have changed since. */
    @Task
    Optional<LockFile> earlier() throws StoreException {
        return store().list();
    }

    @Task
    @Retry(
            max = Patience.MOST_RETRIES,
            delay = "100ms",
            multiplier = 2,
            maxDelay = "5s",
            retryOn = TransientException.class)
    Fetched fetch(@Each(value = "artefacts", distinct = true) Artefact artefact, Optional<LockFile> earlier)
            throws IOException, InterruptedException {
        Fetched fetched = new Fetcher(repository, store(), earlier).fetch(artefact);
        tally.fetched(fetched);
        return fetched;
    }

    /** Whether nothing failed that a run which keeps going has left out. */
    @Task
    boolean isComplete(Resolution resolve) {
        return resolve.failures().isEmpty();
    }

    /** A list that is not complete would be taken for all there is: then the earlier one stays. */
    @Task
    @When("isComplete")
    LockFile lockFile(Resolution resolve, List<Fetched> fetch) throws StoreException {
        Map<Artefact, String> checksums = fetch.stream().collect(Collectors.toMap(Fetched::artefact, Fetched::sha256));
        LockFile list = LockFile.of(resolve.artefacts(), checksums);
        store().write(list);
        return list;
    }

    private Store store() {
        return Objects.requireNonNull(store, "a run that fetches has a store");
    }
}
