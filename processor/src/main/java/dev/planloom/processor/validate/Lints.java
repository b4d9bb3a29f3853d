package dev.planloom.processor.validate;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.StatedKey;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for what is right in a plan and hardly meant. Only a plan without a mistake is looked at: in others much may be as it is
 * since something is missing.
 */
public final class Lints {
    private final FutureValueRule futures;
    private final UnusedValueRule unused;

    /**
     * Makes lints for the plans of a compilation.
     *
     * @param types what the compiler knows of the types in the plans
     */
    public Lints(TypeRelation types) {
        futures = new FutureValueRule(types);
        unused = new UnusedValueRule(futures);
    }

    /**
     * Looks at a plan.
     *
     * @param plan a plan that passed
     * @param names its tasks by their names
     * @param keys the keys of lints that are stated for it
     * @return what to warn of, unless it is suppressed
     */
    public List<Finding> check(LayeredPlan plan, TaskNames names, List<StatedKey> keys) {
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> add = findings::add;
        if (!keys.isEmpty()) {
            UnknownLintRule.check(keys, add);
        }
        List<OrderNames.Stated> stated = OrderNames.of(plan, names);
        RedundantOrderRule.check(stated, add);
        ImpliedOrderRule.check(plan, stated, add);
        futures.check(plan, add);
        unused.check(plan, add);
        return findings;
    }
}
