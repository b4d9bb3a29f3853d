package dev.planloom.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Input;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Of a task with a value for which others wait, one takes the value. That of a sink is for those who run the plan; they can read
 * that of any other task too, which the compiler does not see: so this is a warning.
 */
final class UnusedValueRule {
    private static final TypeName VOID = TypeName.VOID.box();

    private final FutureValueRule futures;

    /**
     * Makes a rule.
     *
     * @param futures finds the tasks whose value is a mistake of its own
     */
    UnusedValueRule(FutureValueRule futures) {
        this.futures = futures;
    }

    void check(LayeredPlan plan, Consumer<Finding> findings) {
        Set<String> taken = new HashSet<>();
        Map<String, String> waiting = new HashMap<>(); // for each task the first of those that wait for its end
        for (LayeredTask task : plan.tasks()) {
            for (Input input : task.inputs()) {
                taken.add(name(plan, input.task()));
            }
            for (int flag : task.when()) {
                taken.add(name(plan, flag));
            }
            for (List<Integer> awaited : List.of(task.after(), task.afterEnd())) {
                for (int on : awaited) {
                    waiting.putIfAbsent(name(plan, on), task.name());
                }
            }
        }
        List<TaskDeclaration> tasks = plan.declaration().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskDeclaration task = tasks.get(i);
            if (!taken.contains(task.name()) && waiting.containsKey(task.name()) && hasUsableValue(task)) {
                String message = message(task, waiting.getOrDefault(task.name(), ""));
                findings.accept(new Finding(Code.UnusedValue, message, new Subject.OfTask(i)));
            }
        }
    }

    private static String name(LayeredPlan plan, int task) {
        return plan.tasks().get(task).name();
    }

    private boolean hasUsableValue(TaskDeclaration task) {
        return returned(task).stream().anyMatch(type -> !type.name().equals(VOID))
                && futures.future(task).isEmpty();
    }

    private static Optional<TypeRef> returned(TaskDeclaration task) {
        return task.fanOut().map(FanOutDeclaration::returned).orElse(task.value());
    }

    private static String message(TaskDeclaration task, String waiting) {
        return task.name() + " returns " + returned(task).orElseThrow().simpleText()
                + ", but nobody in the plan takes it: " + waiting
                + " only waits for its end. Make it void, or take the value.";
    }
}
