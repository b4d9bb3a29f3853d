package shop;

import base.Payment;
import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        return List.of(
                GeneratedPlan.run(2).confirm(),
                GeneratedPlan.run(new Payment(), 1).charge(),
                GeneratedPlan.plan());
    }
}
