package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        return List.of(GeneratedPlan.run(1).hasRun(), GeneratedPlan.plan());
    }
}
