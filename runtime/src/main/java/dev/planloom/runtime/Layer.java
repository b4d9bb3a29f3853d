package dev.planloom.runtime;

import java.util.List;

/**
 * A layer of a plan: tasks at equal longest distance from the roots, none of which depends on another.
 *
 * @param number its number, from 0
 * @param tasks its tasks, whose numbers follow one another; never empty
 */
public record Layer(int number, List<PlannedTask> tasks) {
    /**
     * Makes a layer.
     *
     * @throws IllegalArgumentException if there are no tasks
     */
    public Layer {
        tasks = List.copyOf(tasks);
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("layer " + number + " has no tasks");
        }
    }

    /**
     * The number of its first task.
     *
     * @return a task number
     */
    public int first() {
        return tasks.getFirst().number();
    }

    /**
     * The number after that of its last task.
     *
     * @return a task number plus one
     */
    public int end() {
        return tasks.getLast().number() + 1;
    }
}
