package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.planloom.runtime.Threads;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The JDK's scopes, called plainly and by method handles: both work on the JDK that runs the tests. */
@ParameterizedClass
@MethodSource("calls")
class ScopeTest {
    private final @Nullable ScopeCalls calls;

    ScopeTest(Optional<ScopeCalls> calls) {
        this.calls = calls.orElse(null);
    }

    static List<Optional<ScopeCalls>> calls() {
        return List.of(Optional.empty(), Optional.of(HandleScopeCalls.ofThisJdk()));
    }

    @Test
    void theJdkThatCompiledThePlainCallsLinksThem() {
        assertThat(Scope.ofThisJdk()).isNull();
    }

    @Test
    void joinWaitsForAllSubtasksOnThreadsOfTheirNames() throws Exception {
        ConcurrentLinkedQueue<String> names = new ConcurrentLinkedQueue<>();
        try (Scope scope = Scope.open("scope", Threads.VIRTUAL, calls)) {
            for (String name : List.of("one", "two", "three")) {
                scope.fork(name, () -> names.add(Thread.currentThread().getName()));
            }
            scope.join();
            assertThat(names).containsExactlyInAnyOrder("one", "two", "three");
        }
    }

    @Test
    void joinThrowsWhenTheOwnerIsInterruptedAndCloseInterruptsTheSubtask() {
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch running = new CountDownLatch(1);
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> {
            try (Scope scope = Scope.open("scope", Threads.VIRTUAL, calls)) {
                scope.fork("blocked", () -> {
                    running.countDown();
                    interrupted.set(blockUntilInterrupted());
                    return null;
                });
                Patience.await(running);
                Thread.currentThread().interrupt();
                scope.join();
            }
        });
        assertThat(interrupted).isTrue();
    }

    @Test
    void whatTheJdkThrowsOfMisuseComesThroughAsItIs() throws Exception {
        try (Scope scope = Scope.open("scope", Threads.VIRTUAL, calls)) {
            scope.join();
            assertThatIllegalStateException().isThrownBy(scope::join);
            assertThatIllegalStateException().isThrownBy(() -> scope.fork("late", () -> null));
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
