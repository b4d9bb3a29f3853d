package dev.planloom.sample.pipeline;

import java.util.List;

/**
 * What is to be built.
 *
 * @param image what all machines start from
 * @param controller the name of the machine that starts first
 * @param workers the names of the others
 */
record Blueprint(Image image, String controller, List<String> workers) {
    Blueprint {
        workers = List.copyOf(workers);
    }
}
