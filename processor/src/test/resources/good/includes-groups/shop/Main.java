package shop;

import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import java.util.List;

final class Main {
    private Main() {}

    static List<Object> values() throws Exception {
        StringBuilder log = new StringBuilder();
        europe.Payment europe = new europe.Payment(log);
        GeneratedPlan.Result all = GeneratedPlan.run(new CheckoutTasks(), new Payment(), europe, 2);
        GeneratedPlan.Result some = GeneratedPlan.run(
                new CheckoutTasks(), new Payment(), europe, RunOptions.workers(1).only("checks"));
        return List.of(
                all.mail(),
                all.shopPaymentCharge(),
                all.europePaymentCharge(),
                some.report().outcome(GeneratedPlan.CHECK) instanceof Outcome.Succeeded,
                some.report().outcome(GeneratedPlan.EUROPE_PAYMENT_CHARGE) instanceof Outcome.NotSelected,
                GeneratedPlan.plan().tasks("pay").size(),
                GeneratedPlan.with()
                        .europePaymentCharge(() -> 100)
                        .run(new CheckoutTasks(), new Payment(), europe, 2)
                        .paid(),
                log.toString().trim());
    }
}
