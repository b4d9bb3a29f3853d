package dev.planloom.processor.validate;

import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRelation;
import java.util.List;
import java.util.function.Consumer;

/** Applies all rules of what annotations say of tasks beyond their dependencies. */
final class PolicyRules implements Rule {
    private final List<Rule> rules;

    PolicyRules(TypeRelation types) {
        rules = List.of(
                new DurationRule(),
                new RangeRule(),
                new PolicyNameRule(),
                new UniqueLimitRule(),
                new UniqueNameRule(),
                new LimitRule(),
                new RateLimitRule(),
                new RetryClassRule(),
                new FallbackRule(types));
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        rules.forEach(rule -> rule.check(plan, names, findings));
    }
}
