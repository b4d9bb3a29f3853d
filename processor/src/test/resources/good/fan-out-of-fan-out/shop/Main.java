package shop;

import java.util.List;

class Main {
    static List<Object> values() {
        return List.of(GeneratedPlan.plan().layers().size(), GeneratedPlan.plan().edges());
    }

    static int first(GeneratedPlan.Result result) {
        List<Integer> twice = result.twice();
        List<long[]> pairs = result.pair();
        return twice.getFirst() + pairs.size();
    }
}
