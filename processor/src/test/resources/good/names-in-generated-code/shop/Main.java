package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        GeneratedPlan.Result replaced = GeneratedPlan.with()
                .equals(() -> 100)
                .runTask(() -> 50)
                .with(() -> 200)
                .replacements(() -> 300)
                .run(2);
        return List.of(
                result.tasks(), result.yield(), result.equals(), result.$L(), result.dev(), replaced.plan(), replaced.$(),
                replaced.replacement(), replaced.dev());
    }
}
