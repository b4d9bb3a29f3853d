package dev.planloom.processor.validate;

import dev.planloom.processor.model.Accessor;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Each task with a value can have an accessor of its own in the result. */
final class AccessorRule implements Rule {
    /** The methods without parameters that the result has anyway. */
    private static final Set<String> TAKEN =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "report", "toString", "wait");

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        Map<String, String> owners = new HashMap<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            boolean hasOtherFault =
                    !LegalNameRule.isLegal(task) || names.index(task.name()).orElseThrow() != i;
            if (task.value().isEmpty() || hasOtherFault) {
                continue;
            }
            String accessor = Accessor.of(task.name());
            String owner = owners.putIfAbsent(accessor, task.name());
            String obstacle = obstacle(accessor, owner);
            if (!obstacle.isEmpty()) {
                String message = "The accessor for the value of '" + task.name() + "' would be " + accessor
                        + "(), which " + obstacle + ". Give the task another name: @Task(name = \"…\").";
                findings.accept(new Finding(Code.NameClash, message, new Subject.OfTaskName(i)));
            }
        }
    }

    /** Why a name will not do, as the end of a sentence; empty if it will. */
    private static String obstacle(String accessor, @Nullable String owner) {
        if (owner != null) {
            return "is that of '" + owner + "'";
        }
        if (TAKEN.contains(accessor)) {
            return "every result has";
        }
        return SourceVersion.isName(accessor) ? "" : "is no name for a method";
    }
}
