package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("CallssPlan")
class Calls {
    @Task
    Calls self() {
        return this;
    }

    @Task
    static int one(Calls self) {
        return self instanceof Calls ? 1 : 0;
    }
}
