package shop;

import dev.planloom.Fallback;
import dev.planloom.Limit;
import dev.planloom.PlanPart;
import dev.planloom.Task;
import dev.planloom.Uses;
import dev.planloom.Writes;

@PlanPart
class Payment {
    @Task
    @Writes("ledger")
    int charge() {
        return 1;
    }

    @Task
    @Fallback("nothin")
    boolean ready() {
        return true;
    }

    boolean nothing() {
        return false;
    }
}
