package shop;

import base.Shipping;
import dev.planloom.runtime.RunOptions;
import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        RunOptions options = RunOptions.workers(2);
        GeneratedPlan.Result given = GeneratedPlan.run(new CheckoutTasks(), new Payment(1), new Shipping("Oslo"), options);
        GeneratedPlan.Result replaced =
                GeneratedPlan.with().shippingCheck(() -> false).prices(item -> 7).run(2);
        GeneratedPlan.Result some = GeneratedPlan.run(options.only(GeneratedPlan.PAYMENT_CHECK));
        return List.of(
                GeneratedPlan.run(2).confirm(),
                given.confirm(),
                given.paymentCheck(),
                given.shippingCheck(),
                replaced.confirm(),
                replaced.charge(),
                some.report().outcome("Payment.check"),
                some.report().outcome("Shipping.check"),
                nullObject(),
                GeneratedPlan.plan());
    }

    @SuppressWarnings("DataFlowIssue")
    private static String nullObject() throws Exception {
        try {
            return GeneratedPlan.run(new CheckoutTasks(), null, new Shipping(), 1).confirm();
        } catch (NullPointerException e) {
            return "null: " + e.getMessage();
        }
    }
}
