package dev.planloom.processor.validate;

import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRelation;
import java.util.ArrayList;
import java.util.List;

/** Applies all rules that concern a single plan and not its layers. */
public final class Validator {
    private final List<Rule> rules;

    /**
     * Makes a validator.
     *
     * @param needs what parameters need
     * @param types what the compiler knows of the types in the plans
     */
    public Validator(Needs needs, TypeRelation types) {
        rules = List.of(
                new EmptyPlanRule(),
                new IncludeRule(),
                new SupportRule(),
                new LostTaskRule(),
                new LegalNameRule(),
                new UniqueTaskRule(),
                new AccessRule(),
                new ParameterNameRule(),
                new KnownTaskRule(),
                new AmbiguousTaskRule(),
                new SelfDependencyRule(),
                new GroupNameRule(),
                new OwnGroupRule(),
                new TwoSourcesRule(),
                new TwoEachRule(),
                new BatchRule(),
                new CollectorRule(types),
                new ValueRule(needs),
                new ElementsRule(needs),
                new OneShotRule(),
                new TypeRule(needs),
                new ConditionRule(),
                new OptionalValueRule(needs),
                new AccessorRule(),
                new PolicyRules(types));
    }

    /**
     * Checks a plan.
     *
     * @param plan the plan as declared
     * @param names its tasks by their names
     * @return what is wrong with it
     */
    public List<Finding> check(PlanDeclaration plan, TaskNames names) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            rule.check(plan, names, findings::add);
        }
        return findings;
    }
}
