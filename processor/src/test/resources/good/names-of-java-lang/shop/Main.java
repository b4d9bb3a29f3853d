package shop;

import java.util.List;

class Main {
    static List<java.lang.Object> values() throws Exception {
        return List.of(
                GeneratedPlan.run(1).mine(), GeneratedPlan.run(1).javas(), OtherPlan.run(1).isNothing());
    }
}
