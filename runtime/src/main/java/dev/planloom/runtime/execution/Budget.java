package dev.planloom.runtime.execution;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The permits to execute a task that a run shares with all runs inside its tasks, to any depth: as many as the outermost
 * run has workers.
 *
 * <p><b>No deadlock.</b> A run always has a permit: the outermost one by its beginning, a run inside a task that of the
 * worker whose task waits for it. Further permits are taken by {@link Crew}s when they are free, and given back when
 * their worker has nothing to do. No worker waits for one while it holds one, and a run never needs more than its first
 * to end.
 */
final class Budget {
    final int total;

    /** How threads wait for a permit, and for whatever else the runs that share the budget wait for. */
    final Parking parking;

    // Guarded by this.
    private int free;
    private final Queue<Crew> crews = new ArrayDeque<>();
    private final Queue<Guest> guests = new ArrayDeque<>();

    /** A budget of which the outermost run has one permit. */
    Budget(int total) {
        this(total, Parking.JDK);
    }

    Budget(int total, Parking parking) {
        this.total = total;
        this.parking = parking;
        free = total - 1;
    }

    /** A run inside a task, which waits for its first permit or has it. Its fields are guarded by the budget. */
    static final class Guest {
        private final Worker host;
        private final Thread thread = Thread.currentThread();
        private boolean isAdmitted;

        /** Whether its permit is that of the host, and not a further one. */
        private boolean isLent;

        private Guest(Worker host) {
            this.host = host;
        }
    }

    /** Takes a permit; if there is none, the crew is asked as soon as one is free. */
    synchronized boolean take(Crew crew) {
        if (free > 0) {
            free--;
            return true;
        }
        crews.add(crew);
        return false;
    }

    /** Ends the wait of a crew for a permit, unless it has ended. */
    synchronized void withdraw(Crew crew) {
        crews.remove(crew);
    }

    /** Gives a permit back. Not to be called by who holds the lock of a crew. */
    void give() {
        while (true) {
            Crew crew;
            synchronized (this) {
                Guest guest = guests.poll();
                if (guest != null) {
                    admit(guest, false);
                    return;
                }
                crew = crews.poll();
                if (crew == null) {
                    free++;
                    return;
                }
            }
            if (crew.offer()) {
                return;
            }
        }
    }

    /**
     * Takes the first permit of a run inside a task: that of the worker which executes the task, or, where another run
     * inside the same task has that already, the first one that is free. Waits for it.
     *
     * @return to be given to {@link #leave}
     * @throws InterruptedException if the current thread is interrupted while it waits
     */
    Guest enter(Worker host) throws InterruptedException {
        Guest guest = new Guest(host);
        synchronized (this) {
            if (!host.isLent) {
                admit(guest, true);
            } else if (free > 0) {
                free--;
                admit(guest, false);
            } else {
                guests.add(guest);
            }
        }
        while (!isAdmitted(guest)) {
            parking.park(this);
            if (Thread.interrupted() && withdraw(guest)) {
                throw new InterruptedException("a run inside a task did not start: its caller was interrupted");
            }
        }
        return guest;
    }

    /** Gives the first permit of a run inside a task back. */
    void leave(Guest guest) {
        if (!returnLent(guest)) {
            give();
        }
    }

    private synchronized boolean returnLent(Guest guest) {
        if (!guest.isLent) {
            return false;
        }
        guest.host.isLent = false;
        Guest next = nextFor(guest.host);
        if (next != null) {
            admit(next, true);
        }
        return true;
    }

    private synchronized boolean isAdmitted(Guest guest) {
        return guest.isAdmitted;
    }

    private void admit(Guest guest, boolean lent) {
        guest.isAdmitted = true;
        guest.isLent = lent;
        guest.host.isLent |= lent;
        parking.unpark(guest.thread);
    }

    /** Ends a wait, unless it has ended. */
    private synchronized boolean withdraw(Guest guest) {
        if (guest.isAdmitted) {
            guest.thread.interrupt(); // the run that starts now hears of it
            return false;
        }
        return guests.remove(guest);
    }

    private @Nullable Guest nextFor(Worker host) {
        for (Iterator<Guest> waiting = guests.iterator(); waiting.hasNext(); ) {
            Guest guest = waiting.next();
            if (guest.host == host) {
                waiting.remove();
                return guest;
            }
        }
        return null;
    }
}
