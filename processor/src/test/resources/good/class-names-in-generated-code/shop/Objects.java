package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("ObjectssPlan")
class Objects {
    @Task
    Objects self() {
        return this;
    }

    @Task
    static int one(Objects self) {
        return self instanceof Objects ? 1 : 0;
    }
}
