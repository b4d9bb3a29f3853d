package dev.planloom.runtime.execution;

import dev.planloom.runtime.Layer;

/**
 * Runs a plan layer by layer, each in a scope of its own.
 *
 * <p>The owner opens a layer's scope, forks a worker less than may run at once, and works itself. Workers claim the next
 * task of the layer from a shared counter, so that none waits while there is work. When the scope is joined, all that
 * the layer's tasks wrote is visible to the owner, and through the next fork to the tasks of the next layer. A layer
 * with a single worker needs no scope: its tasks run on the owner, one after the other.
 *
 * <p>The owner is entered as a worker but for when it joins. So its join gets no interrupt from the run, and the scope,
 * which would pass one on, never interrupts the workers: the run does, once.
 */
final class LayeredSchedule {
    private final Run run;

    LayeredSchedule(Run run) {
        this.run = run;
    }

    /** Runs all layers, on the owner's thread, until the last has ended or the run is cancelled. */
    void execute() {
        run.enter(0);
        try {
            for (Layer layer : run.graph.layers()) {
                if (run.isCancelled()) {
                    return;
                }
                int workers = Math.min(run.options.workers(), layer.tasks().size());
                if (workers == 1) {
                    work(0, new Claims(layer.first(), layer.end()));
                } else {
                    executeInScope(layer, workers);
                }
            }
        } finally {
            run.leave(0);
        }
    }

    private void executeInScope(Layer layer, int workers) {
        String name = run.graph.name() + " layer " + layer.number();
        Claims claims = new Claims(layer.first(), layer.end());
        try (Scope scope = Scope.open(name)) {
            for (int worker = 1; worker < workers; worker++) {
                int number = worker;
                scope.fork(name + " worker " + number, () -> workAsSubtask(number, claims));
            }
            work(0, claims);
            run.leave(0);
            join(scope);
        }
        run.enter(0);
    }

    /** Whoever else interrupts the owner here is taken to mean the run. */
    private void join(Scope scope) {
        try {
            scope.join();
        } catch (InterruptedException _) {
            run.cancel(Cancellation.INTERRUPT);
        }
    }

    private void workAsSubtask(int worker, Claims claims) {
        run.enter(worker);
        try {
            work(worker, claims);
        } catch (Throwable e) {
            run.crash(e);
        } finally {
            run.leave(worker);
        }
    }

    private void work(int worker, Claims claims) {
        long now = System.nanoTime();
        while (run.mayStart(now)) {
            int task = claims.next();
            if (task < 0) {
                return;
            }
            now = run.execute(task, worker, now);
        }
    }
}
