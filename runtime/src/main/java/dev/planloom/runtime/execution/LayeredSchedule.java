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
 *
 * <p>A run whose first tasks a {@link SequentialSchedule} executed goes on here in the middle of a layer. If others are wanted
 * because the owner is in a long task, a {@link Relief} opens that layer's scope.
 */
final class LayeredSchedule implements WorkLoop {
    private final Run run;
    private final Worker owner;

    /** When the owner became free. */
    private long now = System.nanoTime();

    private LayeredSchedule(Run run, Worker owner) {
        this.run = run;
        this.owner = owner;
    }

    /** What executes a run on its owner. */
    static LayeredSchedule of(Run run) {
        return new LayeredSchedule(run, run.worker(0));
    }

    /** What is to {@link #relieve} the owner of a run. */
    static LayeredSchedule relieving(Run run) {
        return new LayeredSchedule(run, run.reliever());
    }

    /** Runs all layers, on the owner's thread, until the last has ended or the run is cancelled. */
    void execute() {
        run.threads.enter(0);
        try {
            executeFrom(0);
        } finally {
            run.threads.leave(0);
        }
    }

    /**
     * Executes what is left of a layer whose first tasks the owner executed one after the other, on the owner's thread.
     *
     * @param last the task whose end the frontier has yet to hear of; -1 for none
     * @param layer the layer, which has been opened
     * @param ready how many of its tasks are ready
     */
    void goOn(int last, Layer layer, int ready) {
        hearOf(last);
        if (run.mayStartNow()) {
            executeOpened(layer, ready);
        }
    }

    /**
     * Executes the layers after one that has been executed, on the owner's thread, until the last has ended or the run is
     * cancelled.
     */
    void executeAfter(Layer layer) {
        now = System.nanoTime();
        executeFrom(layer.number() + 1);
    }

    /**
     * Takes part, as the owner, in a layer that others have begun to execute, until none of its tasks is to be claimed.
     *
     * @param last as in {@link #goOn}
     */
    void join(int last) {
        hearOf(last);
        workToTheEnd();
    }

    /**
     * Executes what is left of a layer beside its owner, which joins when it has ended its task. Waits for the workers that
     * it forks.
     *
     * @param layer the layer, which has been opened
     * @param ready how many of its tasks are ready
     */
    void relieve(Layer layer, int ready) {
        int workers = Math.min(run.mostWorkers() - 1, ready);
        if (workers == 0 || run.isCancelled()) {
            return;
        }
        String name = nameOf(layer);
        try (Scope scope = Scope.open(name, run.options.threads())) {
            fork(scope, name, workers);
            run.join(scope);
        }
    }

    private void hearOf(int last) {
        if (last >= 0) {
            run.ended(last, owner);
        }
    }

    private void executeFrom(int first) {
        for (int number = first; number < run.graph.layers().size(); number++) {
            if (!run.mayStart(now)) {
                return;
            }
            Layer layer = run.graph.layers().get(number);
            execute(layer);
            pass(layer);
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
            if (run.frontier().openSole(task)) {
                now = execute(task, owner, now);
            }
            return;
        }
        executeOpened(layer, run.frontier().open(layer));
    }

    private void executeOpened(Layer layer, int ready) {
        int workers = Math.min(run.mostWorkers(), run.units(layer, ready));
        if (workers > 1 || (workers == 1 && run.mayPostpone())) {
            executeInScope(layer, workers);
        } else {
            now = work(owner, now);
        }
    }

    private void executeInScope(Layer layer, int workers) {
        String name = nameOf(layer);
        run.crew().begin();
        try (Scope scope = Scope.open(name, run.options.threads())) {
            fork(scope, name, workers - 1);
            workToTheEnd();
            run.threads.leave(0);
            run.join(scope);
        }
        run.threads.enter(0);
        now = System.nanoTime();
    }

    private String nameOf(Layer layer) {
        return run.graph.name() + " layer " + layer.number();
    }

    /** Forks workers beside the owner, named after the layer. */
    private void fork(Scope scope, String name, int workers) {
        for (int number = 1; number <= workers; number++) {
            Subtask.fork(scope, name + " worker " + number, run.worker(number), this);
        }
    }

    /** Works, as the owner, until there is nothing to do in the layer any more, and then sends home who waits for that. */
    private void workToTheEnd() {
        boolean isWorking = workAsOwner();
        run.crew().sendHome();
        if (isWorking) {
            run.crew().retire();
        }
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
            run.crew().retire();
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
            if (!run.crew().rest(worker)) {
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
            int task = run.frontier().claim(worker.cursor());
            if (task < 0) {
                break;
            }
            if (run.crew().isCallable()) {
                run.crew().call();
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
