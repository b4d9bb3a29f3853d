import dev.planloom.Plan;
import dev.planloom.Task;

@SuppressWarnings({"planloom:speed", "unused"})
class Shop {
    @SuppressWarnings("planloom:unusedvalue")
    static class CartTasks {
        @SuppressWarnings({"planloom:unused-value", "planloom:All", "planloom"})
        @Task
        void load() {}
    }

    @Plan("StockPlan")
    static class StockTasks {
        @SuppressWarnings({"planloom:", "planloom:unknown-lint"})
        @Task
        void count() {}
    }
}
