import dev.planloom.Plan;
import dev.planloom.Task;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings("planloom:future-value")
class Shop {
    @SuppressWarnings("planloom:redundant-order")
    static class BaseTasks {
        @Task
        CompletableFuture<String> load() {
            return null;
        }

        @Task(dependsOn = "load")
        int parse(CompletableFuture<String> load) {
            return 1;
        }

        @SuppressWarnings("unused")
        @Task(dependsOn = "parse")
        void print() {}

        @SuppressWarnings("all")
        @Task(dependsOn = {"print", "parse"})
        void store() {}
    }

    // What a plan's class says holds for the tasks that it inherits.
    @SuppressWarnings("planloom:unused-value")
    @Plan("CartPlan")
    static class CartTasks extends BaseTasks {}

    @SuppressWarnings("planloom:all")
    @Plan("StockPlan")
    static class StockTasks {
        @Task
        int count() {
            return 1;
        }

        @Task(dependsOn = {"count", "count"})
        void print() {}
    }
}
