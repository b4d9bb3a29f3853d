package dev.planloom.sample.resolve;

import dev.planloom.sample.resolve.coordinate.Coordinate;
import dev.planloom.sample.resolve.transport.Patience;
import dev.planloom.sample.resolve.transport.Place;
import dev.planloom.sample.server.Behaviour;
import java.util.List;
import java.util.Optional;

/**
 * What is to be resolved, and where it comes from.
 *
 * @param packages the packages, in the order in which they were asked for
 * @param repository the repository; empty for the embedded one
 * @param behaviour how the server of the embedded repository answers
 * @param patience how long and how often a repository is asked
 */
public record Inputs(List<Coordinate> packages, Optional<Place> repository, Behaviour behaviour, Patience patience) {
    /** Makes inputs. */
    public Inputs {
        packages = List.copyOf(packages);
    }
}
