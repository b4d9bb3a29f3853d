package dev.planloom.runtime.execution;

import dev.planloom.runtime.Layer;

/**
 * Runs a plan layer by layer, each in a scope of its own.
 *
 * <p>The owner opens a layer's scope, forks a worker less than may run at once, and works itself. Workers claim the tasks
 * of the layer one by one, so that none waits while there is work. When the scope is joined, all that the layer's tasks
 * wrote is visible to the owner, and through the next fork to the tasks of the next layer. A layer with a single worker
 * needs no scope: its tasks run on the owner, one after the other.
 *
 * <p>The owner is entered as a worker but for when it joins. So its join gets no interrupt from the run, and the scope,
 * which would pass one on, never interrupts the workers: the run does, once.
 */
final class LayeredSchedule implements WorkLoop {
    private final Run run;
    private final Worker owner;

    /** When the owner became free. */
    private long now = System.nanoTime();

    LayeredSchedule(Run run) {
        this.run = run;
        owner = run.worker(0);
    }

    /** Runs all layers, on the owner's thread, until the last has ended or the run is cancelled. */
    void execute() {
        run.threads.enter(0);
        try {
            for (Layer layer : run.graph.layers()) {
                if (!run.mayStart(now)) {
                    return;
                }
                execute(layer);
                pass(layer);
            }
        } finally {
            run.threads.leave(0);
        }
    }

    /** Lets the checkpoint decide whether the run goes on, if there is one. */
    private void pass(Layer layer) {
        Checkpoints checkpoints = run.checkpoints;
        if (checkpoints != null && run.mayStartNow() && checkpoints.isDue(layer)) {
            checkpoints.pass(layer);
            now = System.nanoTime();
        }
    }

    private void execute(Layer layer) {
        if (layer.tasks().size() == 1 && !run.hasOwnEnding(layer.first())) {
            int task = layer.first();
            if (run.frontier.openSole(task)) {
                now = execute(task, owner, now);
            }
            return;
        }
        int workers = Math.min(run.mostWorkers(), run.units(layer, run.frontier.open(layer)));
        if (workers > 1 || (workers == 1 && run.mayPostpone())) {
            executeInScope(layer, workers);
        } else {
            now = work(owner, now);
        }
    }

    private void executeInScope(Layer layer, int workers) {
        String name = run.graph.name() + " layer " + layer.number();
        run.crew.begin();
        try (Scope scope = Scope.open(name, run.options.threads())) {
            for (int number = 1; number < workers; number++) {
                Subtask.fork(scope, name + " worker " + number, run.worker(number), this);
            }
            boolean isWorking = workAsOwner();
            run.crew.sendHome();
            if (isWorking) {
                run.crew.retire();
            }
            run.threads.leave(0);
            if (!scope.joinUnlessInterrupted()) {
                run.cancel(Cancellation.INTERRUPT); // whoever interrupts the owner here is taken to mean the run
            }
        }
        run.threads.enter(0);
        now = System.nanoTime();
    }

    /** As {@link #workOn}; if the runtime itself throws, no worker rests on while the scope waits for all of them. */
    private boolean workAsOwner() {
        try {
            return workOn(owner, now);
        } catch (Throwable e) {
            run.endings.crash(e);
            throw e;
        }
    }

    @Override
    public void work(Worker worker) {
        if (workOn(worker, System.nanoTime())) {
            run.crew.retire();
        }
    }

    /**
     * Executes tasks until there are none to claim, and none that were postponed.
     *
     * @return whether the worker counts as one that works: it does not if it rested to the end
     */
    private boolean workOn(Worker worker, long start) {
        long free = work(worker, start);
        while (run.mayPostpone() && run.mayStart(free)) {
            if (!run.crew.rest(worker)) {
                return false;
            }
            free = work(worker, System.nanoTime());
        }
        return true;
    }

    /** Executes tasks until there are none to claim; returns when the worker became free. */
    private long work(Worker worker, long start) {
        long free = start;
        while (run.mayStart(free)) {
            int task = run.frontier.claim(worker.cursor);
            if (task < 0) {
                break;
            }
            if (run.crew.isCallable()) {
                run.crew.call();
            }
            free = execute(task, worker, free);
        }
        return free;
    }

    private long execute(int task, Worker worker, long start) {
        long end = run.execute(task, worker, start);
        run.ended(task, worker);
        return end;
    }
}
