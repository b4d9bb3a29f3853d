package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        ConfigPlan.Result result = ConfigPlan.run(1);
        return List.of(
                result.readConfig(), result.checkConfig(), result._2ToThe$(), result.merge(), ConfigPlan.plan());
    }
}
