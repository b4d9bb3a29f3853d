package dev.planloom.runtime.execution;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What a forked worker does, from its fork to its end. */
final class Subtask implements Callable<@Nullable Void>, Runnable {
    private final Run run;
    private final Worker worker;
    private final WorkLoop loop;

    Subtask(Worker worker, WorkLoop loop) {
        this.run = worker.run;
        this.worker = worker;
        this.loop = loop;
    }

    @Override
    public @Nullable Void call() {
        run.threads.enter(worker.number);
        try {
            if (run.crew.awaitCall(worker)) {
                ScopedValue.where(Worker.CURRENT, worker).run(this);
                worker.task(Worker.NO_TASK);
            }
        } catch (Throwable e) {
            run.crash(e);
        } finally {
            run.threads.leave(worker.number);
        }
        return null;
    }

    @Override
    public void run() {
        loop.work(worker);
    }
}
