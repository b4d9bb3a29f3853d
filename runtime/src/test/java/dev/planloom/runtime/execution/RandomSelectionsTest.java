package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.Edge;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs random plans as a whole and in part: what is selected ends as it does in the whole. */
@ParameterizedClass
@EnumSource(Schedule.class)
class RandomSelectionsTest {
    private static final int PLANS = Integer.getInteger("random.plans", 300);

    @Parameter
    private Schedule schedule;

    @Test
    void whatIsSelectedEndsAsInTheWholePlanAndNothingElseStarts() throws Exception {
        for (long seed = 0; seed < PLANS; seed++) {
            Random random = new Random(seed);
            LambdaPlan plan = plan(random);
            RunOptions options = RunOptions.workers(1 + random.nextInt(4)).onFailure(FailurePolicy.CONTINUE);
            RunReport whole = plan.run(options).report();
            List<PlannedTask> tasks = whole.graph().tasks();
            String first = tasks.get(random.nextInt(tasks.size())).name();
            String second = tasks.get(random.nextInt(tasks.size())).name();
            RunReport part = plan.run(options.only(first).only(second)).report();
            Set<String> needed = closure(whole, List.of(first, second));
            for (TaskReport task : part.tasks()) {
                String expected = needed.contains(task.name()) ? words(whole.outcome(task.name())) : "NotSelected";
                assertThat(words(task.outcome()))
                        .as("%s of the plan of seed %d", task.name(), seed)
                        .isEqualTo(expected);
            }
        }
    }

    private LambdaPlan plan(Random random) {
        LambdaPlan plan = LambdaPlan.named("plan", schedule);
        List<String> layer = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        int layers = 1 + random.nextInt(6);
        for (int number = 0; number < layers; number++) {
            List<String> next = new ArrayList<>();
            List<String> nextLists = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(5); i++) {
                String name = "t" + number + "-" + i;
                boolean fails = random.nextInt(6) == 0;
                if (!lists.isEmpty() && random.nextBoolean()) {
                    String source = lists.get(random.nextInt(lists.size()));
                    plan.fanOut(name, source, (element, _) -> value(fails && element.equals(2), element));
                } else {
                    plan.task(name, _ -> value(fails, List.of(1, 2, 3)));
                    depend(plan, layer, random);
                }
                next.add(name);
                nextLists.add(name);
            }
            layer = next;
            lists = nextLists;
        }
        return plan;
    }

    private static void depend(LambdaPlan plan, List<String> layer, Random random) {
        // A task of each layer but the first depends on one of the layer before: so the layers are as drawn.
        for (int i = 0; i < layer.size(); i++) {
            if (i == 0 || random.nextInt(3) == 0) {
                switch (random.nextInt(3)) {
                    case 0 -> plan.takes(layer.get(i));
                    case 1 -> plan.takesOutcome(layer.get(i));
                    default -> plan.after(layer.get(i));
                }
            }
        }
    }

    private static Object value(boolean fails, Object value) {
        if (fails) {
            throw new IllegalStateException("broken");
        }
        return value;
    }

    private static Set<String> closure(RunReport report, List<String> names) {
        Set<String> needed = new HashSet<>();
        List<String> open = new ArrayList<>(names);
        while (!open.isEmpty()) {
            String name = open.removeLast();
            if (needed.add(name)) {
                for (Edge edge : report.graph().task(name).dependencies()) {
                    open.add(edge.from());
                }
            }
        }
        return needed;
    }

    private static String words(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Skipped<?>(String because) -> "Skipped because of " + because;
            case Outcome.Succeeded<?>(Object value) -> "Succeeded with " + value;
            default -> outcome.getClass().getSimpleName();
        };
    }
}
