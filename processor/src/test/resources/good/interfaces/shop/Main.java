package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        return List.of(
                ShopPlan.run(new ShopTasks(3), 2).print(),
                ShopPlan.plan(),
                GeneratedPlan.run(1).six(),
                GeneratedPlan.plan());
    }
}
