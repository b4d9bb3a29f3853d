package shop;

import java.util.List;

class Main {
    static List<Object> values() throws InterruptedException {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        List<Integer> twice = result.twice();
        List<long[]> pairs = result.pair();
        return List.of(twice, pairs.size(), result.all(), GeneratedPlan.plan().edges());
    }
}
