package dev.planloom.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Inclusion;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PartDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.Visibility;
import java.util.function.Consumer;

/** The plan can call each task, and name the types of its value and its parameters. */
final class AccessRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        checkClass(plan, plan.own(), new Subject.OfClass(), findings);
        for (int i = 0; i < plan.includes().size(); i++) {
            if (plan.includes().get(i).inclusion() instanceof Inclusion.Joined(int part)) {
                checkClass(plan, plan.parts().get(part), new Subject.OfInclude(i), findings);
            }
        }
        for (int i = 0; i < plan.tasks().size(); i++) {
            if (plan.part(plan.tasks().get(i)).visibility() == Visibility.VISIBLE) {
                checkTask(plan, i, findings);
            }
        }
    }

    private static void checkClass(
            PlanDeclaration plan, PartDeclaration part, Subject subject, Consumer<Finding> findings) {
        if (part.visibility() != Visibility.VISIBLE) {
            String message = "The class " + part.name() + obstacle(part.visibility(), part.type()) + ", so "
                    + plan.planType().simpleName() + " cannot call its tasks. "
                    + (part.visibility() == Visibility.PRIVATE
                            ? "Make it package-private or public."
                            : "Make it public.");
            findings.accept(new Finding(Code.InaccessibleTask, message, subject));
        }
    }

    private static void checkTask(PlanDeclaration plan, int index, Consumer<Finding> findings) {
        TaskDeclaration task = plan.tasks().get(index);
        if (task.visibility() != Visibility.VISIBLE) {
            String fix =
                    task.visibility() == Visibility.PRIVATE ? "Make it package-private or public." : "Make it public.";
            String message =
                    task.method() + obstacle(task.visibility()) + ", so " + planName(plan) + " cannot call it. " + fix;
            findings.accept(new Finding(Code.InaccessibleTask, message, new Subject.OfTask(index)));
            return;
        }
        if (task.value().isPresent() && task.value().get().visibility() != Visibility.VISIBLE) {
            String message = type("The value of " + task.name(), task.value().get(), planName(plan));
            findings.accept(new Finding(Code.InaccessibleTask, message, new Subject.OfTask(index)));
        }
        for (int i = 0; i < task.parameters().size(); i++) {
            ParameterDeclaration parameter = task.parameters().get(i);
            if (parameter.type().visibility() != Visibility.VISIBLE) {
                String what = "The parameter " + parameter.name() + " of " + task.name();
                findings.accept(new Finding(
                        Code.InaccessibleTask,
                        type(what, parameter.type(), planName(plan)),
                        new Subject.OfParameter(index, i)));
            }
        }
    }

    private static String planName(PlanDeclaration plan) {
        return plan.planType().simpleName();
    }

    private static String type(String what, TypeRef type, String planName) {
        boolean isPrivate = type.visibility() == Visibility.PRIVATE;
        boolean isClass = type.name() instanceof ClassName;
        String hidden = obstacle(type.visibility(), type.name());
        return what + " has the type " + type.simpleText() + ", which"
                + (isClass ? hidden : " names a class that" + hidden)
                + ", so " + planName + " cannot name it. Make " + (isClass ? "it" : "that class")
                + (isPrivate ? " package-private or public." : " public.");
    }

    /** Of a class within classes within a class, the private one may be either. */
    private static String obstacle(Visibility visibility, TypeName type) {
        boolean isDeep = type instanceof ClassName name && name.simpleNames().size() > 2;
        boolean isOuter = isDeep && visibility == Visibility.PRIVATE;
        return obstacle(visibility) + (isOuter ? " or inside a private class" : "");
    }

    private static String obstacle(Visibility visibility) {
        return switch (visibility) {
            case PRIVATE -> " is private";
            case OTHER_PACKAGE -> " is not public and belongs to another package";
            case VISIBLE -> throw new IllegalArgumentException("no obstacle");
        };
    }
}
