package dev.planloom.runtime.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the tasks of one run wait for {@link Resource}s: first come, first served, for each resource. Thread-safe.
 *
 * <p><b>No deadlock.</b> A task that waits holds nothing, and stands in the queues of all that it needs, which it entered at
 * once: so whoever stands before it anywhere came before it. Who is first in all of them waits for tasks that run and hold
 * something. Each of these ends without waiting for a resource, for a run inside it is confined to what it holds itself, as
 * {@link ResourcePool} tells. Then the first is called, and waits for a worker of its run, of which there is always one.
 * Tasks of other runs it neither waits for nor keeps waiting, unless they hold what it needs: a task that is called, and waits
 * for a worker that a run inside its own run keeps busy, must not stand in the way of that.
 */
public final class ResourceQueue {
    final ResourcePool pool;

    /** Who waits for each resource; those for which nobody waits are missing. Guarded by the pool's lock. */
    private final Map<Resource, Deque<ResourceUser>> waiting = new HashMap<>();

    /**
     * Makes the queue of a run.
     *
     * @param pool what its tasks use
     */
    public ResourceQueue(ResourcePool pool) {
        this.pool = pool;
    }

    boolean take(ResourceUser user) {
        List<ResourceUser> called = new ArrayList<>(0);
        boolean mayStart;
        synchronized (pool.lock) {
            mayStart = isFirst(user) && user.fits();
            if (mayStart) {
                user.takeAll();
                leave(user, called);
            } else {
                enter(user);
                user.isCalled = false;
                user.postponed();
            }
        }
        called.forEach(ResourceUser::callWorkers);
        return mayStart;
    }

    void giveBack(ResourceUser user) {
        List<ResourceUser> called = new ArrayList<>(1);
        synchronized (pool.lock) {
            user.giveAllBack();
            for (int i = 0; i < user.count(); i++) {
                Resource resource = user.resource(i);
                resource.queues.forEach(queue -> queue.callFirst(resource, called));
            }
        }
        called.forEach(ResourceUser::callWorkers);
    }

    void withdraw(ResourceUser user) {
        List<ResourceUser> called = new ArrayList<>(0);
        synchronized (pool.lock) {
            leave(user, called);
        }
        called.forEach(ResourceUser::callWorkers);
    }

    /** Ends all waiting, since the run has ended: the resources, which may belong to a run around it, forget it. */
    public void close() {
        synchronized (pool.lock) {
            waiting.keySet().forEach(resource -> resource.queues.remove(this));
            waiting.clear();
        }
    }

    /** Whether nobody of this run waits before it for what it needs. */
    private boolean isFirst(ResourceUser user) {
        for (int i = 0; i < user.count(); i++) {
            Deque<ResourceUser> others = waiting.get(user.resource(i));
            if (others != null && !user.equals(others.peekFirst())) {
                return false;
            }
        }
        return true;
    }

    private void enter(ResourceUser user) {
        if (user.isQueued) {
            return;
        }
        user.isQueued = true;
        for (int i = 0; i < user.count(); i++) {
            Resource resource = user.resource(i);
            Deque<ResourceUser> others = waiting.get(resource);
            if (others == null) {
                others = new ArrayDeque<>(2);
                waiting.put(resource, others);
                resource.queues.add(this);
            }
            others.addLast(user);
        }
    }

    private void leave(ResourceUser user, List<ResourceUser> called) {
        if (!user.isQueued) {
            return;
        }
        if (!user.isCalled) {
            user.called(); // it waits no longer, in whatever way that came
        }
        user.isQueued = false;
        user.isCalled = false;
        for (int i = 0; i < user.count(); i++) {
            Resource resource = user.resource(i);
            Deque<ResourceUser> others = waiting.get(resource);
            if (others != null) {
                others.remove(user);
                if (others.isEmpty()) {
                    waiting.remove(resource);
                    resource.queues.remove(this);
                }
            }
        }
        for (int i = 0; i < user.count(); i++) {
            callFirst(user.resource(i), called);
        }
    }

    /** Calls who has waited longest for a resource, if all that it needs is free. */
    private void callFirst(Resource resource, List<ResourceUser> called) {
        Deque<ResourceUser> all = waiting.get(resource);
        ResourceUser first = all == null ? null : all.peekFirst();
        if (first != null && !first.isCalled && isFirst(first) && first.fits()) {
            first.isCalled = true;
            first.called();
            called.add(first);
        }
    }
}
