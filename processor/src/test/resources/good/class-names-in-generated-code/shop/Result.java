package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("ResultsPlan")
class Result {
    @Task
    Result self() {
        return this;
    }

    @Task
    static int one(Result self) {
        return self instanceof Result ? 1 : 0;
    }
}
