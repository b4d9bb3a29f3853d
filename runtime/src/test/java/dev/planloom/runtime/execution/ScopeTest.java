package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void joinWaitsForAllSubtasksOnThreadsOfTheirNames() throws Exception {
        ConcurrentLinkedQueue<String> names = new ConcurrentLinkedQueue<>();
        try (Scope scope = Scope.open("scope", () -> false, null)) {
            for (String name : List.of("one", "two", "three")) {
                scope.fork(name, () -> names.add(Thread.currentThread().getName()));
            }
            scope.join();
            assertThat(names).containsExactlyInAnyOrder("one", "two", "three");
            assertThat(scope.isCancelled()).isFalse();
        }
    }

    @Test
    void aScopeIsCancelledWhenItsPredicateSaysSoAsASubtaskCompletes() throws Exception {
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicBoolean done = new AtomicBoolean();
        try (Scope scope = Scope.open("scope", done::get, null)) {
            scope.fork("blocked", () -> interrupted.set(blockUntilInterrupted()));
            scope.fork("last", () -> done.set(true));
            scope.join();
            assertThat(scope.isCancelled()).isTrue();
        }
        assertThat(interrupted).isTrue();
    }

    @Test
    void joinReturnsWhenTheTimeoutExpiresAndCloseWaitsForTheInterruptedSubtask() throws Exception {
        AtomicBoolean interrupted = new AtomicBoolean();
        try (Scope scope = Scope.open("scope", () -> false, Duration.ofMillis(20))) {
            scope.fork("blocked", () -> interrupted.set(blockUntilInterrupted()));
            scope.join();
            assertThat(scope.isCancelled()).isTrue();
        }
        assertThat(interrupted).isTrue();
    }

    @Test
    void joinThrowsWhenTheOwnerIsInterruptedAndCloseInterruptsTheSubtask() {
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch running = new CountDownLatch(1);
        AtomicReference<Scope> opened = new AtomicReference<>();
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> {
            try (Scope scope = Scope.open("scope", () -> false, null)) {
                opened.set(scope);
                scope.fork("blocked", () -> {
                    running.countDown();
                    interrupted.set(blockUntilInterrupted());
                });
                Patience.await(running);
                Thread.currentThread().interrupt();
                scope.join();
            }
        });
        assertThat(interrupted).isTrue();
        assertThat(opened.get().isCancelled()).isTrue();
    }

    @Test
    void whatTheJdkThrowsOfMisuseComesThroughAsItIs() throws Exception {
        try (Scope scope = Scope.open("scope", () -> false, null)) {
            scope.join();
            assertThatIllegalStateException().isThrownBy(scope::join);
            assertThatIllegalStateException().isThrownBy(() -> scope.fork("late", () -> {}));
        }
    }

    private static boolean blockUntilInterrupted() {
        try {
            Patience.untilInterrupted();
            return false;
        } catch (InterruptedException _) {
            return true;
        }
    }
}
