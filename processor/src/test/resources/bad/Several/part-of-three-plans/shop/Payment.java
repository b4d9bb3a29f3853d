package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;
import dev.planloom.Uses;

/** What is wrong here is told of once, whatever other tasks the plans have, and whatever their classes are called. */
@PlanPart
class Payment {
    @Task
    int charge(int amount) {
        return amount;
    }

    @Task(dependsOn = "everything")
    void book() {}

    @Task
    @Uses("Ledger")
    void close(int crat) {}
}
