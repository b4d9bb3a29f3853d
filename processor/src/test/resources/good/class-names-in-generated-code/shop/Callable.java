package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("CallablesPlan")
class Callable {
    @Task
    Callable self() {
        return this;
    }

    @Task
    static int one(Callable self) {
        return self instanceof Callable ? 1 : 0;
    }
}
