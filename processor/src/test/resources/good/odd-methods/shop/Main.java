package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result =
                GeneratedPlan.with().foreign(() -> 10).words(() -> new String[] {"x", "y", "z"}).run(2);
        return List.of(
                result.count(), result.sum(), result.any(), result.nested(), result.broken(), result.fixed(),
                result.ConfigTasks(), HeldPlan.run(1).load());
    }
}
