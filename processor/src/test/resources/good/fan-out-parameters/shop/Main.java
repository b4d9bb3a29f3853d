package shop;

import java.util.List;

class Main {
    static List<Object> values() {
        return List.of(GeneratedPlan.plan().edges());
    }
}
