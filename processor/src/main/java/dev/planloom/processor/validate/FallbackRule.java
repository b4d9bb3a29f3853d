package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.FallbackDeclaration;
import dev.planloom.processor.model.FallbackForm;
import dev.planloom.processor.model.FallbackMethod;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PartDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.TypeRelation;
import dev.planloom.runtime.naming.ClosestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What {@code @Fallback} names is a method that the plan can call in the place of the task's. */
final class FallbackRule implements Rule {
    private final TypeRelation types;

    FallbackRule(TypeRelation types) {
        this.types = types;
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (TaskDeclaration task : plan.tasks()) {
            task.policies()
                    .fallback()
                    .filter(_ -> !task.isGeneric())
                    .ifPresent(fallback -> fault(plan, task, fallback)
                            .ifPresent(message -> findings.accept(new Finding(
                                    Code.Fallback, message, fallback.name().subject()))));
        }
    }

    private Optional<String> fault(PlanDeclaration plan, TaskDeclaration task, FallbackDeclaration fallback) {
        return fallback.method()
                .map(method -> fault(plan, task, fallback, method))
                .orElseGet(() -> Optional.of(unknown(plan.part(task), task, fallback)));
    }

    private static String unknown(PartDeclaration part, TaskDeclaration task, FallbackDeclaration fallback) {
        String name = fallback.name().value();
        String fix = ClosestName.to(name, part.otherMethods().stream().sorted().toList())
                .map(close -> "Did you mean '" + close + "'?")
                .orElse("Name a method " + wanted(task, fallback, "…") + ".");
        return part.name() + " has no method '" + name + "'. " + fix;
    }

    private Optional<String> fault(
            PlanDeclaration plan, TaskDeclaration task, FallbackDeclaration fallback, FallbackMethod method) {
        String name = fallback.name().value();
        String planName = plan.planType().simpleName();
        if (method.isTask()) {
            return Optional.of(
                    "The fallback " + name + " of " + task.name() + " is a task itself. Name a method without @Task.");
        }
        if (method.isGeneric()) {
            return Optional.of(
                    name + " has type parameters, for which " + planName + " knows no types. Let it have none.");
        }
        if (method.form() == FallbackForm.UNFIT) {
            return Optional.of(unfit(task, fallback, method));
        }
        return switch (method.visibility()) {
            case VISIBLE -> typeFault(task, fallback, method);
            case PRIVATE ->
                Optional.of(
                        name + " is private, so " + planName + " cannot call it. Make it package-private or public.");
            case OTHER_PACKAGE ->
                Optional.of(name + " is not public and belongs to another package, so " + planName
                        + " cannot call it. Make it public.");
        };
    }

    private static String unfit(TaskDeclaration task, FallbackDeclaration fallback, FallbackMethod method) {
        String name = fallback.name().value();
        List<TypeRef> wanted = parameters(task);
        boolean isAmbiguous = texts(method.parameters(), false).equals(texts(wanted, false));
        return name + " takes " + list(texts(method.parameters(), isAmbiguous)) + ", but " + task.name() + " takes "
                + list(texts(wanted, isAmbiguous)) + ". Let it be " + wanted(task, fallback, name) + ".";
    }

    private Optional<String> typeFault(TaskDeclaration task, FallbackDeclaration fallback, FallbackMethod method) {
        boolean fits = (fallback.returned().isEmpty() || method.returned().isEmpty())
                ? fallback.returned().equals(method.returned())
                : types.isAssignable(
                        method.returned().get(), fallback.returned().get());
        if (fits) {
            return Optional.empty();
        }
        String name = fallback.name().value();
        boolean isAmbiguous = text(method.returned(), false).equals(text(fallback.returned(), false));
        String wanted = text(fallback.returned(), isAmbiguous);
        return Optional.of(name + " returns " + text(method.returned(), isAmbiguous) + ", but " + task.name()
                + " returns " + wanted + ". Let it return " + wanted + ".");
    }

    private static String text(Optional<TypeRef> type, boolean isAmbiguous) {
        return type.map(known -> isAmbiguous ? known.name().toString() : known.simpleText())
                .orElse("nothing");
    }

    /** The two signatures that fit, as they would be written. */
    private static String wanted(TaskDeclaration task, FallbackDeclaration fallback, String name) {
        String start = fallback.returned().map(TypeRef::simpleText).orElse("void") + " " + name;
        List<String> parameters = new ArrayList<>(texts(parameters(task), false));
        String plain = start + list(parameters);
        parameters.add("Exception");
        return plain + " or " + start + list(parameters);
    }

    private static String list(List<String> types) {
        return "(" + String.join(", ", types) + ")";
    }

    private static List<TypeRef> parameters(TaskDeclaration task) {
        return task.parameters().stream().map(ParameterDeclaration::type).toList();
    }

    private static List<String> texts(List<TypeRef> types, boolean isAmbiguous) {
        return types.stream().map(type -> text(Optional.of(type), isAmbiguous)).toList();
    }
}
