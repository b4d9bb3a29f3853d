package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result = GeneratedPlan.run(2);
        boolean bool = result.bool();
        char letter = result.letter();
        int boxed = result.boxed();
        return List.of(
                bool, letter, boxed, result.same(), result.boxes(), result.widened(), result.unboxed(), result.objects());
    }
}
