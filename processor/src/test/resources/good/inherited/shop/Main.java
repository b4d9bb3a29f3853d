package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        return List.of(
                GeneratedPlan.run(2).sum(),
                GeneratedPlan.plan(),
                InheritedPlan.run(2).middle(),
                InheritedPlan.run(2).overridden(),
                InheritedPlan.plan());
    }
}
