package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.CollectDeclaration;
import dev.planloom.processor.model.CollectorMethod;
import dev.planloom.processor.model.CollectorType;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PartDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.TypeRelation;
import dev.planloom.runtime.naming.ClosestName;
import java.util.Optional;
import java.util.function.Consumer;

/** What {@code collect} names is a method that the plan can call, and gives a collector of what the task returns. */
final class CollectorRule implements Rule {
    private final TypeRelation types;

    CollectorRule(TypeRelation types) {
        this.types = types;
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            if (task.collect().isPresent()) {
                FanOutDeclaration fanOut = task.fanOut().orElseThrow();
                Subject subject = new Subject.OfCollect(i, fanOut.parameter());
                fault(plan, task, fanOut, task.collect().get())
                        .ifPresent(message -> findings.accept(new Finding(Code.Collector, message, subject)));
            }
        }
    }

    private Optional<String> fault(
            PlanDeclaration plan, TaskDeclaration task, FanOutDeclaration fanOut, CollectDeclaration collect) {
        if (fanOut.returned().isEmpty()) {
            return Optional.of(
                    task.name() + " is void: there is nothing to collect. Return a value, or remove collect.");
        }
        TypeRef returned = fanOut.returned().get();
        return collect.method()
                .map(method -> fault(plan, collect.name(), method)
                        .or(() -> task.isGeneric()
                                ? Optional.empty()
                                : typeFault(task, collect.name(), method, returned)))
                .orElseGet(() -> Optional.of(unknown(plan.part(task), collect.name(), returned)));
    }

    private static String unknown(PartDeclaration part, String name, TypeRef returned) {
        String fix = ClosestName.to(name, part.otherMethods().stream().sorted().toList())
                .map(close -> "Did you mean '" + close + "'?")
                .orElse("Name a method without parameters that returns a " + collectorOf(returned) + ".");
        return part.name() + " has no method '" + name + "'. " + fix;
    }

    private static Optional<String> fault(PlanDeclaration plan, String name, CollectorMethod method) {
        String planName = plan.planType().simpleName();
        if (method.hasParameters()) {
            return Optional.of(name + " has parameters, for which " + planName + " has no values. Let it have none.");
        }
        if (method.isGeneric()) {
            return Optional.of(
                    name + " has type parameters, for which " + planName + " knows no types. Let it have none.");
        }
        return switch (method.visibility()) {
            case VISIBLE -> Optional.empty();
            case PRIVATE ->
                Optional.of(
                        name + " is private, so " + planName + " cannot call it. Make it package-private or public.");
            case OTHER_PACKAGE ->
                Optional.of(name + " is not public and belongs to another package, so " + planName
                        + " cannot call it. Make it public.");
        };
    }

    private Optional<String> typeFault(TaskDeclaration task, String name, CollectorMethod method, TypeRef returned) {
        String fix = " Let it return a " + collectorOf(returned) + ".";
        if (method.collector().isEmpty()) {
            String type = method.returned().map(TypeRef::simpleText).orElse("nothing");
            return Optional.of(name + " returns " + type + ", which is no Collector." + fix);
        }
        CollectorType collector = method.collector().get();
        if (collector.input().isEmpty()) {
            String type = method.returned().map(TypeRef::simpleText).orElseThrow();
            return Optional.of(name + " returns " + type + ", which does not say what it collects." + fix);
        }
        TypeRef input = collector.input().get();
        if (types.isAssignable(returned, input)) {
            return Optional.empty();
        }
        boolean isAmbiguous = input.simpleText().equals(returned.simpleText());
        return Optional.of(name + " collects " + text(input, isAmbiguous) + ", but a value of " + task.name() + " is "
                + text(returned, isAmbiguous) + "." + (isAmbiguous ? " Change either." : fix));
    }

    private static String collectorOf(TypeRef returned) {
        return "Collector<" + returned.simpleText() + ", ?, …>";
    }

    private static String text(TypeRef type, boolean isAmbiguous) {
        return isAmbiguous ? type.name().toString() : type.simpleText();
    }
}
