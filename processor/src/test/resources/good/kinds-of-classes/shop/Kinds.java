package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

class Kinds {
    @Plan("RecordPlan")
    record Pair(int left, int right) {
        Pair() {
            this(1, 2);
        }

        @Task
        int sum() {
            return left + right;
        }
    }

    @Plan("EnumPlan")
    enum Size {
        SMALL {
            @Override
            int price() {
                return 1;
            }
        };

        @Task
        abstract int price();

        @Task
        String label(int price) {
            return name() + price;
        }
    }

    @Plan("InterfacePlan")
    interface Source {
        @Task
        int load();

        @Task
        static int twice(int load) {
            return 2 * load;
        }
    }

    @Plan("AbstractPlan")
    abstract static class Template {
        @Task
        abstract int load();

        @Task
        int twice(int load) {
            return 2 * load;
        }
    }

    @Plan("SealedPlan")
    static sealed class Sealed permits Sealed.Only {
        @Task
        int load() {
            return 8;
        }

        static final class Only extends Sealed {}
    }
}
