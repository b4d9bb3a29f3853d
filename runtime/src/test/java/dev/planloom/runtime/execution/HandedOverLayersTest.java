package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A layered run of one worker that goes on after a failure, against the layered schedule, which executes selected tasks. */
class HandedOverLayersTest {
    @Test
    void tasksOfALayerStartInTheOrderOfTheirNumbersAfterAFailure() throws Exception {
        LambdaPlan plan = plan();
        plan.run(RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE));
        LambdaPlan layered = plan();
        layered.run(RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE).only("x", "y", "z"));
        assertThat(layered.executed()).containsExactly("a", "b", "x", "y", "z");
        assertThat(plan.executed()).containsExactly("a", "b", "x", "y", "z");
    }

    private static LambdaPlan plan() {
        return LambdaPlan.named("plan", Schedule.LAYERED)
                .task("a", _ -> {
                    throw new IllegalStateException("no");
                })
                .task("b", _ -> 1)
                .task("x", _ -> 1)
                .takesOptional("a")
                .task("y", _ -> 1)
                .takes("b")
                .task("z", _ -> 1)
                .takes("b");
    }

    @Test
    void outcomesAndReasonsAreThoseOfTheLayeredSchedule() throws Exception {
        for (int seed = 0; seed < 3000; seed++) {
            int most = new Random(seed).nextInt(3);
            RunOptions options = switch (most) {
                case 0 -> RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE);
                case 1 ->
                    RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE).maxFailures(2);
                default -> RunOptions.workers(1);
            };
            LambdaPlan one = random(seed);
            LambdaPlan other = random(seed);
            String first = outcomes(one, options);
            String second = outcomes(other, options.only(names(seed)));
            assertThat(first).as("seed " + seed).isEqualTo(second);
            assertThat(one.executed()).as("order of seed " + seed).isEqualTo(other.executed());
        }
    }

    private static String outcomes(LambdaPlan plan, RunOptions options) throws Exception {
        RunReport report;
        String head = "";
        try {
            report = plan.run(options).report();
        } catch (TaskFailedException e) {
            report = e.report();
            head = e.task() + e.getSuppressed().length;
        }
        StringBuilder text = new StringBuilder(head);
        for (TaskReport task : report.tasks()) {
            text.append(task.task().name())
                    .append(' ')
                    .append(task.outcome())
                    .append(' ')
                    .append(task.worker())
                    .append('\n');
        }
        return text.toString();
    }

    private static String[] names(long seed) {
        return drawn(seed).toArray(String[]::new);
    }

    private static List<String> drawn(long seed) {
        List<String> names = new ArrayList<>();
        Random random = new Random(seed);
        random.nextInt(3);
        draw(null, random, names);
        return names;
    }

    private static LambdaPlan random(long seed) {
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.LAYERED);
        Random random = new Random(seed);
        random.nextInt(3);
        draw(plan, random, new ArrayList<>());
        return plan;
    }

    private static void draw(LambdaPlan plan, Random random, List<String> names) {
        int layers = 1 + random.nextInt(6);
        List<String> before = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            List<String> now = new ArrayList<>();
            int width = 1 + random.nextInt(random.nextInt(4) == 0 ? 90 : 6);
            for (int i = 0; i < width; i++) {
                String name = "t" + layer + "." + i;
                boolean fails = random.nextInt(8) == 0;
                boolean optional = random.nextInt(8) == 0;
                List<String> deps = new ArrayList<>();
                List<Integer> kinds = new ArrayList<>();
                if (layer > 0) {
                    deps.add(last.get(random.nextInt(last.size())));
                    kinds.add(random.nextInt(4));
                    for (int more = random.nextInt(3); more > 0; more--) {
                        deps.add(before.get(random.nextInt(before.size())));
                        kinds.add(random.nextInt(4));
                    }
                }
                if (plan != null) {
                    plan.task(name, _ -> {
                        if (fails) {
                            throw new SameException();
                        }
                        return 1;
                    });
                    if (optional) {
                        plan.with(graph -> graph.optional());
                    }
                    for (int d = 0; d < deps.size(); d++) {
                        switch (kinds.get(d)) {
                            case 0 -> plan.takes(deps.get(d));
                            case 1 -> plan.after(deps.get(d));
                            case 2 -> plan.takesOptional(deps.get(d));
                            default -> plan.takesOutcome(deps.get(d));
                        }
                    }
                }
                now.add(name);
                names.add(name);
            }
            before.addAll(now);
            last = now;
        }
    }

    private static final class SameException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
