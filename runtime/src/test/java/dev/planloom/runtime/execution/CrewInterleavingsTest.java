package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Interleavings;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workers rest when they find no task, until they are called or sent home. */
@Tag("interleavings")
class CrewInterleavingsTest {
    /** One task, two beside each other, one. */
    private static final ExploredWorkers.Graph DIAMOND = new ExploredWorkers.Graph(TaskGraph.named("diamond")
            .task("a")
            .task("b")
            .after("a")
            .task("c")
            .after("a")
            .task("d")
            .after("b", "c")
            .build());

    @Test
    void noCallIsLostAndAllGoHomeInTheEnd() {
        Interleavings.explore(
                () -> new TwoWorkers(new StrictParking()),
                TwoWorkers::haveEnded,
                workers -> workers.work(0),
                workers -> workers.workWhenCalled(1));
    }

    @Test
    void spuriousWakeUpsDoNoHarm() {
        Interleavings.explore(
                () -> new TwoWorkers(Parking.JDK),
                TwoWorkers::haveEnded,
                workers -> workers.work(0),
                workers -> workers.workWhenCalled(1));
    }

    @Test
    void anOwnerThatWaitsToForkIsCalledOrSentHome() {
        Interleavings.explore(
                () -> new Forking(new StrictParking()),
                Forking::haveEnded,
                Forking::own,
                workers -> workers.workWhenCalled(1),
                Forking::workWhenForked);
    }

    @Test
    void whoRelievesAnOwnerThatWorksIsCalledOrSentHome() {
        Interleavings.explore(
                () -> new Relieving(new StrictParking()),
                Relieving::haveEnded,
                workers -> workers.work(0),
                Relieving::relieve,
                Relieving::workWhenForked);
    }

    @Test
    void findsARestWithoutASecondLook() {
        assertThatThrownBy(() -> Interleavings.explore(
                        () -> new WithoutSecondLook(new StrictParking()),
                        _ -> {},
                        WithoutSecondLook::rest,
                        WithoutSecondLook::add))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("parked for ever");
    }

    private static final class TwoWorkers extends ExploredWorkers {
        TwoWorkers(Parking parking) {
            super(DIAMOND, 2, new Budget(2, parking));
            admit(1);
        }

        void haveEnded() {
            haveExecutedEachTaskOnce();
            haveGivenBackAllPermits();
        }
    }

    /** An owner that has forked one worker, and forks another when it is asked to. */
    private static final class Forking extends ExploredWorkers {
        private final Gate secondFork = new Gate();
        private volatile boolean isForked;

        Forking(Parking parking) {
            super(DIAMOND, 3, new Budget(3, parking));
            admit(1);
        }

        void own() {
            if (crew.awaitShortage(worker(0))) {
                admit(2);
                isForked = true;
                secondFork.open();
                if (crew.join(worker(0))) {
                    work(0);
                }
            }
            secondFork.open();
        }

        void workWhenForked() {
            secondFork.pass();
            if (isForked) {
                workWhenCalled(2);
            }
        }

        void haveEnded() {
            haveExecutedEachTaskOnce();
            haveGivenBackAllPermits();
        }
    }

    /** An owner that began alone, and who relieves it with another worker: two tasks wait for one another. */
    private static final class Relieving extends ExploredWorkers {
        private static final int RELIEF = 2;

        private final Gate[] pair = {new Gate(), new Gate()};
        private final Gate fork = new Gate();
        private volatile boolean isForked;

        Relieving(Parking parking) {
            super(DIAMOND, RELIEF + 1, new Budget(2, parking));
        }

        @Override
        void execute(int task, Worker worker) {
            if (task == 1 || task == 2) {
                pair[task - 1].open();
                pair[2 - task].pass();
            }
        }

        void relieve() {
            if (crew.awaitFurtherShortage(worker(RELIEF))) {
                admit(1);
                isForked = true;
            }
            fork.open();
        }

        void workWhenForked() {
            fork.pass();
            if (isForked) {
                workWhenCalled(1);
            }
        }

        void haveEnded() {
            haveExecutedEachTaskOnce();
            haveGivenBackAllPermits();
        }
    }

    /** A worker that announces that it rests, but does not look again. */
    private static final class WithoutSecondLook {
        private final StrictParking parking;
        private final AtomicInteger ready = new AtomicInteger();
        private final AtomicInteger callable = new AtomicInteger();
        private volatile Thread resting;

        WithoutSecondLook(StrictParking parking) {
            this.parking = parking;
        }

        void rest() {
            resting = Thread.currentThread();
            if (ready.get() == 0) {
                callable.set(1);
                parking.park(this);
            }
        }

        void add() {
            ready.set(1);
            if (callable.get() > 0) {
                parking.unpark(resting);
            }
            parking.desert();
        }
    }
}
