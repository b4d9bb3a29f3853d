package dev.planloom.runtime.execution;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What helps out an owner that began to execute a run alone and has not ended in time: forks workers, for the rest of the
 * run or of the layer. The owner could not, for it may be in the middle of a long task. So the caller of the run, which waits, forks this beside it.
 */
final class Relief implements Callable<@Nullable Void> {
    private final Run run;

    Relief(Run run) {
        this.run = run;
    }

    @Override
    public @Nullable Void call() {
        try {
            Objects.requireNonNull(run.ownership.sequential).relieve();
        } catch (Throwable e) {
            run.endings.crash(e);
        } finally {
            run.ownership.comeToEnd();
        }
        return null;
    }
}
