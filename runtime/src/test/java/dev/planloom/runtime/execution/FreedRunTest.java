package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FreedRunTest {
    /** The run inside waits for a second worker to its end, since the outer run needs both of its own. */
    @ParameterizedTest
    @EnumSource
    void aRunInsideATaskIsNotHeldByTheOuterRunWhenItHasEnded(Schedule schedule) throws Exception {
        CountDownLatch freed = new CountDownLatch(1);
        CountDownLatch besideStarted = new CountDownLatch(1);
        LambdaPlan.named("outer", schedule)
                .task("beside", _ -> {
                    besideStarted.countDown();
                    Patience.await(freed);
                    return null;
                })
                .task("nesting", _ -> {
                    Patience.await(besideStarted);
                    WeakReference<Object> inner = runInside(schedule);
                    Patience.untilCleared(inner);
                    freed.countDown();
                    return null;
                })
                .run(2);
    }

    private static WeakReference<Object> runInside(Schedule schedule) throws InterruptedException {
        LambdaPlan inner =
                LambdaPlan.named("inner", schedule).task("left", _ -> null).task("right", _ -> null);
        inner.run(2);
        return new WeakReference<>(inner);
    }
}
