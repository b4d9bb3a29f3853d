package shop;

import dev.planloom.Plan;

@Plan("InheritedPlan")
class InheritsAll extends MiddleTasks {
    @Override
    protected int size() {
        return 7;
    }
}
