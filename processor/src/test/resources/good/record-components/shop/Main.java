package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        SizePlan.Result result = SizePlan.run(2);
        return List.of(
                result.area(), result.theHeight(), result.count(), SizePlan.plan(),
                GeneratedPlan.run(new Point(7, 8), 1).y(), GeneratedPlan.plan());
    }
}
