package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.planloom.Schedule;
import dev.planloom.runtime.Checkpoint.Decision;
import dev.planloom.runtime.RunContext;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.Threads;
import io.micrometer.context.ContextRegistry;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Schedule.class)
class RunContextTest {
    @Parameter
    private Schedule schedule;

    private final ThreadLocal<@Nullable String> user = new ThreadLocal<>();

    @AfterEach
    void forget() {
        user.remove();
    }

    @ParameterizedTest
    @EnumSource(Threads.class)
    void whatTheCallerHasEachTaskHasAndNothingThatAnotherLeft(Threads threads) throws Exception {
        user.set("Ada");
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("first", _ -> swap())
                .task("second", _ -> swap())
                .task("third", _ -> swap())
                .after("first", "second")
                .run(RunOptions.workers(1).threads(threads).context(RunContext.of(user)));
        assertThat(List.<String>of(result.value(0), result.value(1), result.value(2)))
                .containsExactly("Ada", "Ada", "Ada");
        assertThat(user.get()).isEqualTo("Ada");
    }

    @Test
    void tasksOfAllWorkersHaveIt() throws Exception {
        user.set("Ada");
        CyclicBarrier both = new CyclicBarrier(2);
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("left", _ -> Patience.meet(both) >= 0 ? swap() : null)
                .task("right", _ -> Patience.meet(both) >= 0 ? swap() : null)
                .run(RunOptions.workers(2).context(RunContext.of(user)));
        assertThat(List.<String>of(result.value(0), result.value(1))).containsExactly("Ada", "Ada");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void elementsHaveItAndSoHasTheStreamThatTheyAreDrawnFrom(int workers) throws Exception {
        user.set("Ada");
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("source", _ -> Stream.of(1, 2, 3).map(number -> number + user.get()))
                .fanOut("each", "source", (element, _) -> element + swap())
                .fanOut("next", "each", (element, _) -> element + swap())
                .run(RunOptions.workers(workers).context(RunContext.of(user)));
        assertThat(result.<List<String>>value(2)).containsExactly("1AdaAdaAda", "2AdaAdaAda", "3AdaAdaAda");
    }

    @Test
    void withoutAValueOfTheCallerATaskHasNone() throws Exception {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("first", _ -> swap())
                .task("second", _ -> swap())
                .run(RunOptions.workers(1).context(RunContext.of(user)));
        assertThat(Arrays.<@Nullable String>asList(result.value(0), result.value(1)))
                .containsOnlyNulls();
    }

    @Test
    void aRunInsideATaskCapturesWhatThatTaskHas() throws Exception {
        user.set("Ada");
        LambdaPlan inner = LambdaPlan.named("inner", schedule).task("x", _ -> user.get());
        PlanResult result = LambdaPlan.named("outer", schedule)
                .task("nesting", _ -> {
                    user.set("Grace");
                    return inner.run(RunOptions.workers(2).context(RunContext.of(user)))
                            .<String>value(0);
                })
                .run(RunOptions.workers(2).context(RunContext.of(user)));
        assertThat(result.<String>value(0)).isEqualTo("Grace");
    }

    @Test
    void aCheckpointHasIt() throws Exception {
        user.set("Ada");
        AtomicReference<@Nullable String> seen = new AtomicReference<>();
        LambdaPlan.named("plan")
                .task("a", _ -> swap())
                .task("b", _ -> null)
                .after("a")
                .run(RunOptions.workers(1).context(RunContext.of(user)).checkpoint(_ -> {
                    seen.set(user.get());
                    return Decision.proceed();
                }));
        assertThat(seen).hasValue("Ada");
    }

    @Test
    void eachScopeThatWasOpenedIsClosedThoughTasksFail() {
        AtomicInteger open = new AtomicInteger();
        RunContext context = () -> () -> {
            open.incrementAndGet();
            return open::decrementAndGet;
        };
        LambdaPlan.named("plan", schedule)
                .task("failing", _ -> {
                    assertThat(open).hasPositiveValue();
                    throw new IllegalStateException("broken");
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(1).context(context));
        assertThat(open).hasValue(0);
    }

    @Test
    void whatItThrowsWhenItCapturesTheRunThrowsAndNothingStarts() {
        IllegalStateException broken = new IllegalStateException("broken");
        LambdaPlan plan = LambdaPlan.named("plan", schedule).task("a", _ -> 1);
        IllegalStateException thrown = plan.runThrowing(
                IllegalStateException.class, RunOptions.workers(1).context(() -> {
                    throw broken;
                }));
        assertThat(thrown).isSameAs(broken);
        assertThat(plan.executed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatItThrowsWhenItRestoresTheRunThrows(int workers) {
        IllegalStateException broken = new IllegalStateException("broken");
        RunContext context = () -> () -> {
            throw broken;
        };
        IllegalStateException thrown = LambdaPlan.named("plan", schedule)
                .task("a", _ -> 1)
                .task("b", _ -> 1)
                .runThrowing(
                        IllegalStateException.class, RunOptions.workers(workers).context(context));
        assertThat(thrown).isSameAs(broken);
    }

    @Test
    void aContextOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(RunContext::of)
                .withMessage("a context of no thread-locals carries nothing: name at least one.");
    }

    @Test
    void micrometersContextCarriesWhatIsRegisteredAndClearsWhatTasksLeave() throws Exception {
        ThreadLocal<@Nullable String> unset = new ThreadLocal<>();
        ContextRegistry registry = ContextRegistry.getInstance();
        registry.registerThreadLocalAccessor("user", user);
        registry.registerThreadLocalAccessor("unset", unset);
        try {
            user.set("Ada");
            PlanResult result = LambdaPlan.named("plan", schedule)
                    .task("first", _ -> {
                        unset.set("left behind");
                        return swap();
                    })
                    .task("second", _ -> swap() + " " + unset.get())
                    .after("first")
                    .run(RunOptions.workers(1).context(RunContext.micrometer()));
            assertThat(result.<String>value(0)).isEqualTo("Ada");
            assertThat(result.<String>value(1)).isEqualTo("Ada null");
        } finally {
            registry.removeThreadLocalAccessor("user");
            registry.removeThreadLocalAccessor("unset");
        }
    }

    @Test
    void withoutMicrometersLibraryTheArtifactToAddIsNamed() throws Exception {
        URL[] alone = {
            RunContext.class.getProtectionDomain().getCodeSource().getLocation(),
            Schedule.class.getProtectionDomain().getCodeSource().getLocation()
        };
        try (URLClassLoader loader = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())) {
            Class<?> context = Class.forName(RunContext.class.getName(), true, loader);
            assertThat(catchThrowable(() -> context.getMethod("micrometer").invoke(null)))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Add the artifact io.micrometer:context-propagation");
        }
    }

    /** What the current thread has, which from now on is something else. */
    private @Nullable String swap() {
        String before = user.get();
        user.set("left behind");
        return before;
    }
}
