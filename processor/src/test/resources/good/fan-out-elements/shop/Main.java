package shop;

import java.util.List;

class Main {
    static List<Object> values() {
        return List.of(GeneratedPlan.plan().edges());
    }

    static List<Double> doubles(GeneratedPlan.Result result) {
        return result.ofInts();
    }
}
