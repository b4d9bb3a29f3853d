package dev.planloom.runtime.scheduling;

import java.util.List;

/**
 * A task of a run, or an element of it, that uses {@link Resource}s while it runs. It takes all of them at once or none.
 *
 * <p>The two methods are called under the pool's lock: they take note, and do not wait or call back.
 */
public abstract class ResourceUser {
    /** What it uses, and how much of it. */
    private final Resource[] resources;

    private final List<Demand> demands;

    /** Where it waits. */
    private final ResourceQueue queue;

    /** Whether it stands in its queue, and has been told that its turn has come. Guarded by the pool's lock. */
    boolean isQueued;

    boolean isCalled;

    /**
     * Makes a user.
     *
     * @param queue where it waits
     * @param needs what it uses
     */
    protected ResourceUser(ResourceQueue queue, ResourceNeeds needs) {
        this.queue = queue;
        resources = queue.pool.resolve(needs);
        demands = needs.demands();
    }

    /** It was claimed and could not start. It will be called. */
    protected abstract void postponed();

    /** Its turn has come: it is to be claimed again. */
    protected abstract void called();

    /** Tells the workers of its run, after {@link #called}, and without the lock. */
    protected abstract void callWorkers();

    /**
     * Takes all that it uses, if that is free and it is its turn; or else is {@link #postponed}.
     *
     * @return whether it may start; then {@link #giveBack} is to follow
     */
    public final boolean take() {
        return resources.length == 0 || queue.take(this);
    }

    /** Gives back all that it uses, and calls those whose turn has come by that. */
    public final void giveBack() {
        if (resources.length > 0) {
            queue.giveBack(this);
        }
    }

    /** Waits no longer, if it does. */
    public final void withdraw() {
        if (resources.length > 0) {
            queue.withdraw(this);
        }
    }

    int count() {
        return resources.length;
    }

    Resource resource(int index) {
        return resources[index];
    }

    boolean fits() {
        for (int i = 0; i < resources.length; i++) {
            if (!resources[i].has(demands.get(i))) {
                return false;
            }
        }
        return true;
    }

    void takeAll() {
        for (int i = 0; i < resources.length; i++) {
            resources[i].take(demands.get(i));
        }
    }

    void giveAllBack() {
        for (int i = 0; i < resources.length; i++) {
            resources[i].giveBack(demands.get(i));
        }
    }
}
