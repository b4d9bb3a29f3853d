package dev.planloom.runtime.execution;

import dev.planloom.runtime.RunContext;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What a forked worker does, from its fork to its end. */
final class Subtask implements Callable<@Nullable Void>, Runnable {
    private final Run run;
    private final Worker worker;
    private final WorkLoop loop;

    private Subtask(Worker worker, WorkLoop loop) {
        this.run = worker.run;
        this.worker = worker;
        this.loop = loop;
    }

    /** Forks a worker. If that fails, for want of memory, the run breaks down, and the workers that rest go home. */
    static void fork(Scope scope, String threadName, Worker worker, WorkLoop loop) {
        worker.run.crew().admit(worker);
        try {
            scope.fork(threadName, new Subtask(worker, loop));
        } catch (Throwable e) {
            worker.run.endings.crash(e);
            throw e;
        }
    }

    @Override
    public @Nullable Void call() {
        run.threads.enter(worker.number);
        try {
            if (run.crew().awaitCall(worker)) {
                ScopedValue.where(Worker.CURRENT, worker).run(this);
                worker.task(Worker.NO_TASK);
            }
        } catch (Throwable e) {
            run.endings.crash(e);
        } finally {
            run.threads.leave(worker.number);
        }
        return null;
    }

    @Override
    public void run() {
        RunContext.Captured context = run.context;
        if (context == null) {
            loop.work(worker);
            return;
        }
        try (RunContext.Scope _ = context.open()) {
            loop.work(worker);
        }
    }
}
