package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        return List.of(result.tasks(), result.yield(), result.equals(), result.$L());
    }
}
