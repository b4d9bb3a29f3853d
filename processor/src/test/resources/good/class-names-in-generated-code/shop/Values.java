package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("ValuessPlan")
class Values {
    @Task
    Values self() {
        return this;
    }

    @Task
    static int one(Values self) {
        return self instanceof Values ? 1 : 0;
    }
}
