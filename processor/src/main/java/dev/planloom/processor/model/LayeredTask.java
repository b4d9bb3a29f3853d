package dev.planloom.processor.model;

import java.util.List;

/**
 * A task of a graph that passed.
 *
 * @param number its number: layer by layer, in the order of declaration within a layer
 * @param layer its layer
 * @param declaration what was declared
 * @param sources for each parameter the number of the task whose value it takes
 * @param after the numbers of the tasks that it only waits for
 */
public record LayeredTask(
        int number, int layer, TaskDeclaration declaration, List<Integer> sources, List<Integer> after) {
    /** Copies the lists. */
    public LayeredTask {
        sources = List.copyOf(sources);
        after = List.copyOf(after);
    }

    /** The task's name. */
    public String name() {
        return declaration.name();
    }
}
