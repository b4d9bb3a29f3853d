package dev.planloom.processor.validate;

import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRelation;
import java.util.List;
import java.util.function.Consumer;

/** Applies all rules of what annotations say of tasks beyond their dependencies, to the plans in which they say anything. */
final class PolicyRules implements Rule {
    private final TypeRelation types;

    PolicyRules(TypeRelation types) {
        this.types = types;
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        if (plan.hasPolicies()) {
            for (Rule rule : rules()) {
                rule.check(plan, names, findings);
            }
        }
    }

    /** Made when there is something for them: nine classes to load, and most plans have no policies. */
    private List<Rule> rules() {
        return List.of(
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
}
