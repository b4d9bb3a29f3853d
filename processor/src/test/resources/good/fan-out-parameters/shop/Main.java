package shop;

import java.util.List;

class Main {
    static List<Object> values() throws InterruptedException {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        return List.of(result.process(), result.maps(), result.both(), GeneratedPlan.plan().edges());
    }
}
