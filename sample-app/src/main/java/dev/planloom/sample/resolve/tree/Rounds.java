package dev.planloom.sample.resolve.tree;

import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.sample.resolve.coordinate.PomId;
import dev.planloom.sample.resolve.pom.Description;
import dev.planloom.sample.resolve.pom.Need;
import dev.planloom.sample.resolve.pom.PomReader;
import dev.planloom.sample.resolve.pom.Poms;
import dev.planloom.sample.resolve.pom.Reading;
import dev.planloom.sample.resolve.transport.Repository;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a resolution needs, round by round, and each file once. Used by one thread. */
final class Rounds {
    /** No real project comes near: a hostile server could go on for ever. */
    private static final int MOST_FILES = 20_000;

    private final Repository repository;
    private final RunOptions options;
    private final Poms poms = new Poms();
    private final PomReader reader = new PomReader(poms);
    private final Map<PomId, Description> descriptions = new HashMap<>();
    private int count;

    Rounds(Repository repository, RunOptions options) {
        this.repository = repository;
        this.options = options;
    }

    /** How many there were: the critical path of the resolution, in requests. */
    int count() {
        return count;
    }

    /** How many files were read. */
    int filesRead() {
        return poms.size();
    }

    Optional<Reading> find(Need need) {
        return poms.find(need);
    }

    /** What a POM says, or why it does not; null if further rounds must tell. */
    @Nullable
    Description description(PomId pom) {
        Description known = descriptions.get(pom);
        return known instanceof Description.Lacking ? null : known;
    }

    /**
     * Makes a round.
     *
     * @param versions the lists of versions to read
     * @param wanted the POMs to describe: they, or what was found to be lacking of them, are read too
     */
    void next(Collection<Need> versions, Collection<PomId> wanted) throws UnresolvableException, InterruptedException {
        Set<Need> needs = new LinkedHashSet<>(versions);
        for (PomId pom : wanted) {
            needs.addAll(
                    descriptions.get(pom) instanceof Description.Lacking(Set<Need> lacking)
                            ? lacking
                            : Set.of(new Need.Pom(pom)));
        }
        List<Need> unread = List.copyOf(poms.unread(needs));
        if (poms.size() + unread.size() > MOST_FILES) {
            throw new UnresolvableException(
                    "the packages need more than " + MOST_FILES
                            + " POMs. Either the repository makes them up, or fewer packages must be resolved at a time.",
                    null);
        }
        count++;
        List<PomId> order = List.copyOf(wanted);
        List<Description> described = run(new RoundTasks(repository, poms, reader, unread, order));
        for (int i = 0; i < order.size(); i++) {
            descriptions.put(order.get(i), described.get(i));
        }
    }

    private List<Description> run(RoundTasks tasks) throws UnresolvableException, InterruptedException {
        try {
            return RoundPlan.run(tasks, options).describe();
        } catch (TaskFailedException e) {
            Throwable cause = Causes.of(e);
            throw new UnresolvableException(String.valueOf(cause.getMessage()), cause);
        }
    }
}
