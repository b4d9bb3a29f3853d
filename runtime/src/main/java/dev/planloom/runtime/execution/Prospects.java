package dev.planloom.runtime.execution;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.Layer;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.scheduling.Wiring;

/** Which tasks of later layers may yet start, between two layers. For the owner. */
final class Prospects {
    private final Run run;

    /** For each task whether it is known not to succeed, since it has not, or will be skipped. */
    private final boolean[] isLost;

    Prospects(Run run) {
        this.run = run;
        isLost = new boolean[run.graph.size()];
    }

    /** Whether a task of a layer after this one may start, as far as that is known. */
    boolean isAnyAfter(Layer layer) {
        for (PlannedTask task : run.graph.tasks()) {
            int number = task.number();
            if (number < layer.end()) {
                isLost[number] = !run.succeeded(number);
            } else if (run.values.state(number) == Values.WAITING && !isToBeSkipped(task)) {
                return true;
            } else {
                isLost[number] = true;
            }
        }
        return false;
    }

    private boolean isToBeSkipped(PlannedTask task) {
        for (Edge edge : task.dependencies()) {
            PlannedTask from = run.graph.task(edge.from());
            boolean isEnough = Wiring.isOfElements(edge, from) && run.haveElementsEnded(from.number());
            if (edge.kind().isStrict() && isLost[from.number()] && !isEnough) {
                return true;
            }
            if (edge.kind() == Edge.Kind.WHEN && run.succeeded(from.number()) && !run.values.holds(from.number())) {
                return true;
            }
        }
        return false;
    }
}
