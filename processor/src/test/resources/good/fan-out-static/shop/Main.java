package shop;

import java.util.List;

class Main {
    static List<Object> values() {
        return List.of(GeneratedPlan.plan().edges(), OtherPlan.plan().edges());
    }

    static int run() throws InterruptedException {
        int twice = GeneratedPlan.run(2).twice();
        return twice + OtherPlan.run(new OtherTasks(" "), 2).text().length();
    }
}
