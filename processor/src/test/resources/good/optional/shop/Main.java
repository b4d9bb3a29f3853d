package shop;

import java.util.List;

final class Main {
    private Main() {}

    static List<String> values() throws InterruptedException {
        GeneratedPlan.Result result = GeneratedPlan.run(1);
        return List.of(result.weather(), result.news());
    }
}
