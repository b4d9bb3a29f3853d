package dev.planloom.processor.validate;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.TypeRelation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A task ends when its work does, and so returns no future: nobody would wait for that, and its failure would be none of the
 * task's.
 */
final class FutureValueRule {
    private static final List<String> FUTURES =
            List.of("java.util.concurrent.Future", "java.util.concurrent.CompletionStage");

    private final TypeRelation types;

    FutureValueRule(TypeRelation types) {
        this.types = types;
    }

    void check(LayeredPlan plan, Consumer<Finding> findings) {
        List<TaskDeclaration> tasks = plan.declaration().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            Optional<TypeRef> future = future(tasks.get(i));
            if (future.isPresent()) {
                String task = tasks.get(i).name();
                String message = task + " returns " + future.get().simpleText()
                        + ", for which the plan does not wait: " + task
                        + " ends when its method returns, whatever becomes of the future. Return the value itself:"
                        + " other tasks run meanwhile.";
                findings.accept(new Finding(Code.FutureValue, message, new Subject.OfTask(i)));
            }
        }
    }

    /** The type of the future that a task's method returns, if it does; of a fan-out for an element. */
    Optional<TypeRef> future(TaskDeclaration task) {
        Optional<TypeRef> returned =
                task.fanOut().map(FanOutDeclaration::returned).orElse(task.value());
        for (String future : FUTURES) {
            if (returned.isPresent() && types.isA(returned.get(), future)) {
                return returned;
            }
        }
        return Optional.empty();
    }
}
