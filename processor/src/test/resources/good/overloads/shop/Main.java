package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        return List.of(
                result.a(),
                result.b(),
                result.c(),
                result.d(),
                result.e(),
                result.f(),
                result.g(),
                result.h(),
                result.number());
    }
}
