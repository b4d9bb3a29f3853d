package dev.planloom.runtime.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Frontier;
import dev.planloom.runtime.scheduling.TaskOrder;
import dev.planloom.runtime.scheduling.Wiring;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** The workers of one dataflow run: what {@link DataflowSchedule} and {@link Subtask} do, without scopes. */
class ExploredWorkers {
    private static final int NONE = -1;

    final Budget budget;
    final Crew crew;
    private final Frontier frontier;
    private final Worker[] workers;
    private final AtomicIntegerArray executions;

    /** The owner, who works, and others, who have yet to be admitted. */
    ExploredWorkers(Graph graph, int count, Budget budget) {
        this.budget = budget;
        frontier = Frontier.dataflow(graph.wiring, graph.order, graph.run.skips());
        crew = new Crew(frontier, budget);
        executions = new AtomicIntegerArray(graph.wiring.tasks());
        workers = new Worker[count];
        for (int number = 0; number < count; number++) {
            workers[number] = new Worker(graph.run, number, count);
        }
    }

    Worker worker(int number) {
        return workers[number];
    }

    void admit(int number) {
        crew.admit(workers[number]);
    }

    /** As a worker does that has been forked. */
    void workWhenCalled(int number) {
        if (crew.awaitCall(workers[number])) {
            work(number);
        }
    }

    /** As a worker does that works, until none of the run's tasks will become ready. */
    void work(int number) {
        Worker worker = workers[number];
        int task = NONE;
        while (true) {
            if (task == NONE) {
                task = frontier.claim(worker.cursor());
            }
            if (task == NONE) {
                if (!crew.rest(worker)) {
                    return;
                }
                continue;
            }
            if (crew.isCallable() && frontier.seemsReady()) {
                crew.call();
            }
            executions.incrementAndGet(task);
            execute(task, worker);
            task = frontier.ended(task, true);
        }
    }

    void execute(int task, Worker worker) {}

    /** When all have gone home. */
    void haveExecutedEachTaskOnce() {
        for (int task = 0; task < executions.length(); task++) {
            assertEquals(1, executions.get(task), "executions of task " + task);
        }
    }

    /** When all have gone home, and the budget's other runs have ended. */
    void haveGivenBackAllPermits() {
        crew.disband();
        int permits = 1;
        while (permits <= budget.total && budget.take(crew)) {
            permits++;
        }
        assertEquals(budget.total, permits, "permits");
    }

    /** A graph as its runs share it, and a run that is never cancelled. Immutable, but for what no test here touches. */
    static final class Graph {
        final Wiring wiring;
        final TaskOrder order;
        final Run run;

        Graph(TaskGraph graph) {
            wiring = Wiring.of(graph);
            order = TaskOrder.byRank(wiring.longestPaths(), wiring);
            PlanRunner plan = PlanRunner.of(graph, Schedule.DATAFLOW);
            run = new Run(plan, (_, _) -> null, RunOptions.workers(1), new Budget(1), null);
        }
    }
}
