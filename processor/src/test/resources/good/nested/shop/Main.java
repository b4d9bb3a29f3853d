package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        return List.of(
                GeneratedPlan.run(2).first(),
                GeneratedPlan.run(new Shop.Loading(7), 2).loadItems(),
                GeneratedPlan.plan().name(),
                InnerPlan.run(1).item(),
                InnerPlan.plan().name());
    }
}
