package shop;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        List<Object> values = new ArrayList<>();
        for (Field field : GeneratedPlan.class.getFields()) {
            values.add(field.getName() + " = " + field.get(null));
        }
        values.add(GeneratedPlan.run().aB());
        values.add(GeneratedPlan.with().aB(() -> 80).run().aB());
        values.add(GeneratedPlan.run(1).report().task(GeneratedPlan.PROVISION_WORKERS).name());
        return values;
    }
}
