package shop;

import java.util.List;

class Main {
    static List<Object> values() throws InterruptedException {
        int twice = GeneratedPlan.run(2).twice();
        return List.of(twice, OtherPlan.run(new OtherTasks("-"), 2).text());
    }
}
