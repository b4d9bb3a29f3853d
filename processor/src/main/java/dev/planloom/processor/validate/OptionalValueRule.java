package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whoever needs the value of a task that the plan goes on without either can do without the value, or is a task that the
 * plan goes on without itself: so no task is skipped without a failure but those that say that they may be.
 */
final class OptionalValueRule implements Rule {
    private final Needs needs;

    OptionalValueRule(Needs needs) {
        this.needs = needs;
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        if (!plan.toleratesTasks()) {
            return;
        }
        List<Binding> bindings = Binding.of(plan, names);
        Set<Integer> skippable = skippable(plan, bindings, names);
        for (Binding binding : bindings) {
            Need need = need(binding, names);
            boolean isForElements = need == Need.OUTCOMES && !skippable.contains(binding.dependencyIndex());
            if (isStrict(need) && !isForElements && !isCovered(binding.task(), binding.dependency())) {
                String message = new OptionalValue(binding.task(), binding.dependency()).ofParameter(need);
                findings.accept(new Finding(Code.OptionalValue, message, binding.subject()));
            }
        }
        for (int i = 0; i < plan.tasks().size(); i++) {
            checkFlags(plan.tasks().get(i), i, names, findings);
        }
    }

    private static void checkFlags(TaskDeclaration task, int number, TaskNames names, Consumer<Finding> findings) {
        List<String> flags = task.tolerance().flags();
        for (int k = 0; k < flags.size(); k++) {
            Subject subject = new Subject.OfWhenName(number, k);
            names.find(flags.get(k))
                    .filter(flag -> !isCovered(task, flag))
                    .map(flag -> new OptionalValue(task, flag).ofFlag())
                    .ifPresent(message -> findings.accept(new Finding(Code.OptionalValue, message, subject)));
        }
    }

    private static boolean isCovered(TaskDeclaration task, TaskDeclaration dependency) {
        return !dependency.tolerance().isTolerated() || task.tolerance().covers(dependency.tolerance());
    }

    /** The need of a parameter; that of an outcome, which tolerates everything, where its type is a finding of its own. */
    private Need need(Binding binding, TaskNames names) {
        return needs.of(binding.parameter(), binding.dependency(), names).orElse(Need.OUTCOME);
    }

    private static boolean isStrict(Need need) {
        return need != Need.OPTIONAL && need != Need.OUTCOME;
    }

    /** The tasks that are skipped without a failure of the plan in some runs, so that they have no elements to tell of. */
    private Set<Integer> skippable(PlanDeclaration plan, List<Binding> bindings, TaskNames names) {
        Set<Integer> skippable = new HashSet<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            if (plan.tasks().get(i).tolerance().when().isPresent()) {
                skippable.add(i);
            }
        }
        bindings.stream()
                .filter(binding -> binding.dependency().tolerance().isTolerated() && isStrict(need(binding, names)))
                .forEach(binding -> skippable.add(binding.taskIndex()));
        return skippable;
    }
}
