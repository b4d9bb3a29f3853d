package dev.planloom.runtime.execution;

import dev.planloom.runtime.scheduling.ResourceNeeds;
import dev.planloom.runtime.scheduling.ResourcePool;
import dev.planloom.runtime.scheduling.ResourceQueue;

/**
 * What the tasks of one run use while they run, and where they wait for it.
 *
 * @param pool what there is
 * @param queue where they wait
 * @param guards what each needs
 */
record RunResources(ResourcePool pool, ResourceQueue queue, Guards guards) {
    ResourceNeeds needs(int task) {
        return guards.needs(task);
    }
}
