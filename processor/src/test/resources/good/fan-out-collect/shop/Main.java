package shop;

import java.util.List;
import java.util.Map;
import java.util.Set;

class Main {
    static List<Object> values() {
        return List.of(GeneratedPlan.plan().tasks());
    }

    static int types(GeneratedPlan.Result result) {
        Map<Boolean, Long> upper = result.upper();
        String[] join = result.join();
        Set<String> entry = result.entry();
        return result.length() + upper.size() + join.length + entry.size();
    }
}
