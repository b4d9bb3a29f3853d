package dev.planloom.runtime.execution;

/** What a forked worker does, from its fork to its end. */
final class Subtask implements Runnable {
    private final Run run;
    private final Worker worker;
    private final Runnable work;

    Subtask(Run run, Worker worker, Runnable work) {
        this.run = run;
        this.worker = worker;
        this.work = work;
    }

    @Override
    public void run() {
        run.threads.enter(worker.number);
        try {
            if (run.crew.awaitCall(worker)) {
                ScopedValue.where(Worker.CURRENT, worker).run(work);
                worker.task(Worker.NO_TASK);
            }
        } catch (Throwable e) {
            run.crash(e);
        } finally {
            run.threads.leave(worker.number);
        }
    }
}
