package dev.planloom.runtime.execution;

/**
 * Runs a plan in one scope, each task as soon as its dependencies have ended.
 *
 * <p>A worker that ends a task goes on with one that became ready by it, and calls another worker if there are more. The
 * first worker is the owner. While a single task is ready at a time, as in a chain, it stays alone; for more it forks,
 * since only a scope's owner may. When it has forked all workers that there may be, it works as one of them. Until then it
 * only forks: an owner that executes a task could not answer a call for another worker. Where tasks may be postponed, it does not
 * begin alone, for it would have to wait for them.
 *
 * <p>A run whose first tasks a {@link SequentialSchedule} executed goes on here. If the owner is in a long task, the caller
 * has forked a {@link Relief}, which forks the workers.
 */
final class DataflowSchedule implements WorkLoop {
    private static final int NONE = -1;

    private final Run run;

    /** The worker that forks: the owner, or who relieves it. */
    private final Worker owner;

    private int forked;

    DataflowSchedule(Run run) {
        this(run, run.worker(0));
    }

    private DataflowSchedule(Run run, Worker owner) {
        this.run = run;
        this.owner = owner;
    }

    /** What is to {@link #relieve} the owner of a run. */
    static DataflowSchedule relieving(Run run) {
        return new DataflowSchedule(run, run.reliever());
    }

    /** Runs all tasks, on the owner's thread, until the last has ended or the run is cancelled. */
    void execute() {
        run.threads.enter(0);
        try {
            int task = run.mayPostpone() ? NONE : workAlone();
            if (task != NONE || run.mayPostpone()) {
                workInScope(task);
            }
        } finally {
            run.threads.leave(0);
        }
    }

    /** Executes tasks while no more than one is ready; returns a claimed task beside which others are ready, or none. */
    private int workAlone() {
        boolean isAlone = run.mostWorkers() == 1;
        int task = run.frontier().claim(owner.cursor());
        long now = System.nanoTime();
        while (task != NONE && run.mayStart(now)) {
            if (!isAlone && run.frontier().seemsReady()) {
                return task;
            }
            now = run.execute(task, owner, now);
            task = next(task, owner);
        }
        return NONE;
    }

    private void workInScope(int task) {
        try (Scope scope = Scope.open(run.graph.name() + " dataflow", run.options.threads())) {
            while (!isComplete() && run.frontier().seemsReady()) {
                fork(scope);
            }
            int own = task;
            if (!isComplete()) {
                if (task != NONE) {
                    run.frontier().giveBack(task);
                }
                own = NONE;
                fork(scope);
            }
            if (isComplete()) {
                workAsOwner(own);
            } else {
                forkOnDemand(scope);
            }
            run.threads.leave(0);
            run.join(scope);
        }
        run.threads.enter(0);
    }

    /**
     * Goes on with a run whose owner executed tasks one after the other up to now, on its thread, until the last has ended or the
     * run is cancelled.
     *
     * @param last the task whose end the frontier has yet to hear of; -1 for none
     */
    void goOn(int last) {
        workAsOwner(last == NONE ? NONE : run.ended(last, owner));
    }

    /** Forks workers beside an owner that executes tasks, as they are wanted, and waits for them. */
    void relieve() {
        run.threads.enter(owner.number);
        try (Scope scope = Scope.open(run.graph.name() + " dataflow", run.options.threads())) {
            while (!isComplete() && run.crew().awaitFurtherShortage(owner)) {
                fork(scope);
            }
            run.threads.leave(owner.number);
            run.join(scope);
        } finally {
            run.threads.leave(owner.number);
        }
    }

    private void forkOnDemand(Scope scope) {
        boolean isWanted = run.crew().awaitShortage(owner);
        while (isWanted) {
            fork(scope);
            if (isComplete()) {
                if (run.crew().join(owner)) {
                    workAsOwner(NONE);
                }
                return;
            }
            isWanted = run.crew().awaitFurtherShortage(owner);
        }
    }

    /** Whether all workers are there, the owner among them. */
    private boolean isComplete() {
        return forked == run.mostWorkers() - 1;
    }

    private void fork(Scope scope) {
        forked++;
        Subtask.fork(scope, run.graph.name() + " worker " + forked, run.worker(forked), this);
    }

    /** As {@link #work}; if the runtime itself throws, no worker rests on while the scope waits for all of them. */
    private void workAsOwner(int first) {
        try {
            work(owner, first);
        } catch (Throwable e) {
            run.endings.crash(e);
            throw e;
        }
    }

    @Override
    public void work(Worker worker) {
        work(worker, NONE);
    }

    /** Executes tasks, beginning with a claimed one if there is one, until no task will become ready. */
    private void work(Worker worker, int first) {
        int task = first;
        long now = System.nanoTime();
        while (run.mayStart(now)) {
            boolean isClaimed = task == NONE;
            if (isClaimed) {
                task = run.frontier().claim(worker.cursor());
            }
            if (task == NONE) {
                if (!run.crew().rest(worker)) {
                    return;
                }
                now = System.nanoTime();
                continue;
            }
            // A task that another worker released may come long after the reading of the clock.
            if (isClaimed && !run.mayStartNow()) {
                return;
            }
            if (run.crew().isCallable() && run.frontier().seemsReady()) {
                run.crew().call();
            }
            now = run.execute(task, worker, now);
            task = run.ended(task, worker);
        }
    }

    private int next(int task, Worker worker) {
        int next = run.ended(task, worker);
        return next != NONE ? next : run.frontier().claim(worker.cursor());
    }
}
