package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("OptionalsPlan")
class Optional {
    @Task
    Optional self() {
        return this;
    }

    @Task
    static int one(Optional self) {
        return self instanceof Optional ? 1 : 0;
    }
}
