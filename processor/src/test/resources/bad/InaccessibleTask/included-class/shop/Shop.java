package shop;

import base.Payment;
import dev.planloom.Plan;
import dev.planloom.PlanPart;
import dev.planloom.Task;

class Shop extends Payment {
    @Plan(includes = {Shop.Hidden.class, Desk.class})
    static class ShopTasks {
        @Task
        void open(int secret, int charge) {}
    }

    @PlanPart
    private static class Hidden {
        @Task
        private int secret() {
            return 1;
        }
    }
}
