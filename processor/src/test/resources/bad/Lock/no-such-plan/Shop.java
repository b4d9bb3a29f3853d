import dev.planloom.Plan;
import dev.planloom.Task;

class Shop {
    @Plan("CartPlan")
    static class CartTasks {
        @Task
        void load() {}
    }

    @Plan("StockPlan")
    static class StockTasks {
        @Task
        void count() {}
    }
}
