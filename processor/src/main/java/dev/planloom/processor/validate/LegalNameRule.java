package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A plan's name is a class name, and a task's name a word. */
final class LegalNameRule implements Rule {
    /** A method's name is always legal; {@code $} is, since a method's name may hold it. */
    private static final Pattern TASK_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*");

    /** Whether a task's name is a word. */
    static boolean isLegal(TaskDeclaration task) {
        return task.simpleName().equals(task.method()) || isWord(task.simpleName());
    }

    /** Whether a text is a word that names something. */
    static boolean isWord(String text) {
        return TASK_NAME.matcher(text).matches();
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        if (!plan.hasLegalName()) {
            String fact = plan.hasNestedName()
                    ? "Every plan has a class '" + plan.name() + "' inside."
                    : "'" + plan.name() + "' is no name for a class.";
            String message = fact + " Name the plan as in @Plan(\"" + SuggestedName.ofPlan(plan) + "\").";
            findings.accept(new Finding(Code.IllegalName, message, new Subject.OfPlanName()));
        }
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            if (!isLegal(task)) {
                String message = "'" + task.simpleName() + "' is no name for a task. Use letters, digits, '_' and '-',"
                        + " and begin with a letter.";
                findings.accept(new Finding(Code.IllegalName, message, new Subject.OfTaskName(i)));
            }
        }
    }
}
