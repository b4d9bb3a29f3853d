package shop;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.RunOptions;
import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result =
                GeneratedPlan.run(RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE));
        return List.of(
                result.merge(),
                result.supertypes(),
                result.wildcards(),
                result.raw(),
                result.forms(),
                result.ordered(),
                result.strict(),
                GeneratedPlan.plan().task("forms").dependencies(),
                GeneratedPlan.plan().task("ordered").dependencies());
    }
}
