package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("LazyRunnersPlan")
class LazyRunner {
    @Task
    LazyRunner self() {
        return this;
    }

    @Task
    static int one(LazyRunner self) {
        return self instanceof LazyRunner ? 1 : 0;
    }
}
