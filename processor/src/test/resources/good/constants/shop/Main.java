package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        return List.of(ShopPlan.run(1).twice(), ShopPlan.plan().edges());
    }
}
