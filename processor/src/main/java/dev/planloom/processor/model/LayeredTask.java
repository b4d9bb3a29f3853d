package dev.planloom.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A task of a graph that passed.
 *
 * @param number its number: layer by layer, in the order of declaration within a layer
 * @param layer its layer
 * @param declaration what was declared
 * @param inputs for each parameter what it takes
 * @param after the numbers of the tasks that must have succeeded, but for those whose value it takes
 * @param afterEnd the numbers of the tasks that must have ended, but for those that it needs otherwise
 * @param when the numbers of the tasks that must say so for it to start
 */
public record LayeredTask(
        int number,
        int layer,
        TaskDeclaration declaration,
        List<Input> inputs,
        List<Integer> after,
        List<Integer> afterEnd,
        List<Integer> when) {
    /** Copies the lists. */
    public LayeredTask {
        inputs = List.copyOf(inputs);
        after = List.copyOf(after);
        afterEnd = List.copyOf(afterEnd);
        when = List.copyOf(when);
    }

    /** The numbers of the tasks of which some parameter has a need, each once. */
    public List<Integer> sources(Need need) {
        Set<Integer> sources = new LinkedHashSet<>();
        for (Input input : inputs) {
            if (input.need() == need) {
                sources.add(input.task());
            }
        }
        return List.copyOf(sources);
    }

    /** The task's name. */
    public String name() {
        return declaration.name();
    }
}
