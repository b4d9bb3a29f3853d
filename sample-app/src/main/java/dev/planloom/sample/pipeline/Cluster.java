package dev.planloom.sample.pipeline;

import java.util.List;

/**
 * A controller that runs, and waits for its workers.
 *
 * @param controller the name of the machine that runs
 * @param missing the names of the machines that it waits for
 * @param isHealthy whether the controller answers as it should
 */
record Cluster(String controller, List<String> missing, boolean isHealthy) {
    Cluster {
        missing = List.copyOf(missing);
    }
}
