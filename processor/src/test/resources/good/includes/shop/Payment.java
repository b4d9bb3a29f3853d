package shop;

import dev.planloom.Each;
import dev.planloom.Fallback;
import dev.planloom.Limit;
import dev.planloom.PlanPart;
import dev.planloom.Task;
import dev.planloom.Uses;
import java.util.List;

@PlanPart
@Limit(name = "bank", permits = 2)
class Payment {
    private final int price;

    Payment() throws PaymentException {
        this(100);
    }

    Payment(int price) throws PaymentException {
        if (price < 0) {
            throw new PaymentException();
        }
        this.price = price;
    }

    @Task
    @Uses("bank")
    int prices(@Each("cart") String item) {
        return item.length() * price;
    }

    @SuppressWarnings("planloom:unused-value")
    @Task
    boolean check(List<Integer> prices) { // in its own class the bare name means this one
        return prices.size() == 2;
    }

    @Task(dependsOn = "check")
    @Fallback("nothing")
    int charge(List<Integer> prices) {
        throw new IllegalStateException("the bank is closed");
    }

    int nothing(List<Integer> prices) {
        return -prices.getFirst();
    }
}
