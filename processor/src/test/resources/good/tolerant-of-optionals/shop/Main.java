package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        return List.of(
                result.strict(),
                result.tolerant(),
                GeneratedPlan.plan().task("strict").dependencies(),
                GeneratedPlan.plan().task("tolerant").dependencies());
    }
}
