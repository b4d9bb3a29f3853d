package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("WithsPlan")
class With {
    @Task
    With self() {
        return this;
    }

    @Task
    static int one(With self) {
        return self instanceof With ? 1 : 0;
    }
}
