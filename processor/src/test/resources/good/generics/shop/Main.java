package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        List<? extends Number> numbers = result.numbers();
        return List.of(numbers, result.numbersAs(), result.tableAs(), result.rest());
    }
}
