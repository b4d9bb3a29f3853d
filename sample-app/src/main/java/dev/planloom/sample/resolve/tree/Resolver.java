package dev.planloom.sample.resolve.tree;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.RunOptions;
import dev.planloom.sample.resolve.coordinate.Coordinate;
import dev.planloom.sample.resolve.transport.Repository;
import java.util.List;

/**
 * Finds out what packages need at run time, breadth first: the dependencies of one depth are known when the POMs of the depth
 * before are. So the nearest version of a library wins, among equally near ones the first declared, as Maven has it, and all
 * POMs of a depth can be read at once.
 *
 * <p>A range is a condition that the winner must meet. If one comes up that an earlier winner does not meet, all begins anew
 * with that condition known. What was read is kept, so that costs few further requests. Used by one thread.
 */
public final class Resolver {
    private final Rounds rounds;
    private final boolean goesOn;

    /**
     * Makes a resolver.
     *
     * @param repository where all comes from
     * @param options how each round of reading runs; whether the resolution goes on after failures too
     */
    public Resolver(Repository repository, RunOptions options) {
        this.rounds = new Rounds(repository, options);
        this.goesOn = options.failurePolicy() == FailurePolicy.CONTINUE;
    }

    /**
     * Resolves packages.
     *
     * @param packages what is asked for, in this order
     * @return what they need
     * @throws UnresolvableException if something can't be resolved, and the options do not say to go on; or if there is no end
     * @throws InterruptedException if the run around this ends
     */
    public Resolution resolve(List<Coordinate> packages) throws UnresolvableException, InterruptedException {
        Conditions conditions = new Conditions();
        while (true) {
            Attempt attempt = new Attempt(rounds, conditions, new Problems(goesOn));
            if (attempt.succeeds(packages)) {
                return attempt.resolution();
            }
        }
    }
}
