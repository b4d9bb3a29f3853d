package dev.planloom.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** {@code @When} names tasks, each once, whose value is true or false. */
final class ConditionRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            List<String> flags = task.tolerance().flags();
            if (task.tolerance().when().isPresent() && flags.isEmpty()) {
                String message = "The @When of " + task.name()
                        + " names no task. Name one that returns boolean, or remove the annotation.";
                findings.accept(new Finding(Code.Condition, message, new Subject.OfWhen(i)));
            }
            for (int k = 0; k < flags.size(); k++) {
                Subject subject = new Subject.OfWhenName(i, k);
                fault(plan, names, i, k)
                        .ifPresent(message -> findings.accept(new Finding(Code.Condition, message, subject)));
            }
        }
    }

    private static Optional<String> fault(PlanDeclaration plan, TaskNames names, int task, int index) {
        String name = plan.tasks().get(task).name();
        List<String> flags = plan.tasks().get(task).tolerance().flags();
        String flag = flags.get(index);
        if (flags.indexOf(flag) < index) {
            return Optional.of(name + " names " + flag + " twice in @When. Remove one of the names.");
        }
        OptionalInt source = names.index(flag);
        if (source.isEmpty() || source.getAsInt() == task) {
            return Optional.empty(); // a finding of its own
        }
        return obstacle(plan.tasks().get(source.getAsInt()))
                .map(obstacle ->
                        name + " starts if " + flag + " says so, " + obstacle + " Name a task that returns boolean.");
    }

    /** Why a task says neither yes nor no, if that is so; what a type parameter stands for is not known. */
    private static Optional<String> obstacle(TaskDeclaration flag) {
        if (flag.listed().isPresent()) {
            return Optional.of("which is executed for each element of "
                    + flag.source().orElseThrow() + " and has no single value.");
        }
        if (flag.value().isEmpty()) {
            return Optional.of("which is void.");
        }
        TypeRef value = flag.value().get();
        boolean isKnown = value.isResolved() && !value.equals(TypeRef.UNKNOWN) && !flag.isGeneric();
        boolean isBoolean = value.name().box().equals(TypeName.BOOLEAN.box());
        return isKnown && !isBoolean ? Optional.of("whose value is " + value.simpleText() + ".") : Optional.empty();
    }
}
