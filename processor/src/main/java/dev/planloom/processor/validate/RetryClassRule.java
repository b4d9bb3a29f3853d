package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.Visibility;
import java.util.List;
import java.util.function.Consumer;

/** The plan can name the exceptions after which tasks are repeated or not. */
final class RetryClassRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (TaskDeclaration task : plan.tasks()) {
            task.policies().retry().ifPresent(retry -> {
                check(plan, "retryOn of @Retry on " + task.name(), retry.retryOn(), findings);
                check(plan, "abortOn of @Retry on " + task.name(), retry.abortOn(), findings);
            });
        }
    }

    private static void check(
            PlanDeclaration plan, String where, List<Setting<TypeRef>> classes, Consumer<Finding> findings) {
        for (Setting<TypeRef> type : classes) {
            Visibility visibility = type.value().visibility();
            if (visibility != Visibility.VISIBLE) {
                boolean isPrivate = visibility == Visibility.PRIVATE;
                String message = "The " + where + " names " + type.value().simpleText() + ", which is "
                        + (isPrivate
                                ? "private or inside a private class"
                                : "not public and belongs to another package")
                        + ", so " + plan.planType().simpleName() + " cannot name it. Make it "
                        + (isPrivate ? "package-private or public." : "public.");
                findings.accept(new Finding(Code.InaccessibleException, message, type.subject()));
            }
        }
    }
}
