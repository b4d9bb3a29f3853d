package shop;

import java.util.List;

class Main {
    static List<Object> values() throws InterruptedException {
        return List.of(GeneratedPlan.run(2).done(), GeneratedPlan.plan().edges());
    }
}
