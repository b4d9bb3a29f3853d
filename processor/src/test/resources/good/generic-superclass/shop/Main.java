package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        String first = result.first();
        return List.of(first, result.size(), GeneratedPlan.plan());
    }
}
