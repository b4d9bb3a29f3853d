package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.LayeredTask;
import java.util.List;
import java.util.function.Consumer;

/**
 * Each name in {@code dependsOn} says something that neither a parameter, nor {@code @When}, nor the same {@code dependsOn} says
 * already. Beside an {@code Optional} or {@code Outcome} of a task it says that the task must have succeeded.
 */
final class RedundantOrderRule {
    private RedundantOrderRule() {}

    static void check(List<OrderNames.Stated> names, Consumer<Finding> findings) {
        for (OrderNames.Stated name : names) {
            switch (name.addition()) {
                case EDGE -> {}
                case REPEATED ->
                    add(
                            name,
                            name.task().name() + " names " + name.on().name()
                                    + " twice in dependsOn. Remove one of the names.",
                            findings);
                case SAID_OTHERWISE -> add(name, message(name.task(), name.on()), findings);
            }
        }
    }

    private static void add(OrderNames.Stated name, String message, Consumer<Finding> findings) {
        findings.accept(new Finding(Code.RedundantOrder, message, name.subject()));
    }

    private static String message(LayeredTask task, LayeredTask on) {
        String source = task.when().contains(on.number()) ? "its @When" : "its parameter " + parameter(task, on);
        return task.name() + " waits for " + on.name() + " already, by " + source + ". Remove the name from dependsOn.";
    }

    /** The name of the first parameter that is bound to a task. */
    private static String parameter(LayeredTask task, LayeredTask on) {
        for (int i = 0; i < task.inputs().size(); i++) {
            if (task.inputs().get(i).task() == on.number()) {
                return task.declaration().parameters().get(i).name();
            }
        }
        throw new IllegalStateException(task.name() + " has no parameter for " + on.name());
    }
}
