package dev.planloom.runtime.execution;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Interleavings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs share permits with the runs inside their tasks: none is lost, and nobody waits for ever. */
@Tag("interleavings")
class BudgetInterleavingsTest {
    private static final ExploredWorkers.Graph TWO_TASKS = new ExploredWorkers.Graph(
            TaskGraph.named("plan").task("a").task("b").build());

    @Test
    void guestsOfOneTaskAndAnotherWorkerShareThePermits() {
        Interleavings.explore(
                () -> new Guests(),
                Guests::haveGivenBackAllPermits,
                Guests::visit,
                Guests::visit,
                guests -> guests.budget.give());
    }

    @Test
    void aGuestThatIsInterruptedLeavesNoPermitBehind() {
        Interleavings.explore(
                () -> {
                    Guests guests = new Guests();
                    guests.enter();
                    return guests;
                },
                guests -> {
                    guests.leave();
                    guests.haveGivenBackAllPermits();
                },
                Guests::visit,
                guests -> guests.parking.interrupt(guests.visitor),
                guests -> guests.budget.give());
    }

    @Test
    void aRunAndTheRunInsideItsTaskShareThePermits() {
        Interleavings.explore(
                () -> new OuterRun(), OuterRun::haveEnded, run -> run.work(0), run -> run.workWhenCalled(1), run -> {
                    run.fork.pass();
                    run.inner.workWhenCalled(1);
                    run.join.open();
                });
    }

    /** Guests of a worker that executes a task; the budget's other permit is in use too. */
    private static final class Guests extends ExploredWorkers {
        final StrictParking parking;
        volatile Thread visitor;
        private Budget.Guest first;

        Guests() {
            this(new StrictParking());
        }

        private Guests(StrictParking parking) {
            super(TWO_TASKS, 1, new Budget(2, parking));
            this.parking = parking;
            budget.take(crew);
        }

        void enter() {
            try {
                first = budget.enter(worker(0));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        void leave() {
            budget.leave(first);
        }

        void visit() {
            visitor = Thread.currentThread();
            try {
                budget.leave(budget.enter(worker(0)));
            } catch (InterruptedException _) {
                // did not enter
            }
        }
    }

    /** A run of two workers with two permits, the first of whose tasks is a run of two workers. */
    private static final class OuterRun extends ExploredWorkers {
        final ExploredWorkers inner = new ExploredWorkers(TWO_TASKS, 2, budget);
        final Gate fork = new Gate();
        final Gate join = new Gate();

        OuterRun() {
            super(TWO_TASKS, 2, new Budget(2, new StrictParking()));
            admit(1);
        }

        @Override
        void execute(int task, Worker worker) {
            if (task == 0) {
                try {
                    Budget.Guest guest = budget.enter(worker);
                    inner.admit(1);
                    fork.open();
                    inner.work(0);
                    join.pass();
                    inner.crew.disband();
                    budget.leave(guest);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }

        void haveEnded() {
            haveExecutedEachTaskOnce();
            inner.haveExecutedEachTaskOnce();
            haveGivenBackAllPermits();
        }
    }
}
