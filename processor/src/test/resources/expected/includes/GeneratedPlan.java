package shop;

import base.Shipping;
import dev.planloom.Schedule;
import dev.planloom.runtime.ElementCall;
import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.VoidCall;
import dev.planloom.runtime.execution.LazyRunner;
import dev.planloom.runtime.execution.PlanResult;
import dev.planloom.runtime.execution.Replacements;
import dev.planloom.runtime.execution.TaskCalls;
import dev.planloom.runtime.execution.Values;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link CheckoutTasks}, {@link Payment}, {@link Shipping}: 8 tasks in 5 layers.
 *
 * <pre>
 * layer 0    cart
 *            Shipping.check
 * layer 1    prices  ⇉ cart
 *            label   ← Shipping.check, cart
 * layer 2    Payment.check  ← prices
 * layer 3    reserve  ⇠ Payment.check, cart
 *            charge   ← prices  ⇠ Payment.check
 * layer 4    confirm  ← charge, Shipping.check, label
 * </pre>
 *
 * <p>← takes the value of; ⇉ is executed for each element of; ⇠ waits for.
 */
@SuppressWarnings("exports")
@Generated("dev.planloom.processor.TaskProcessor")
public final class GeneratedPlan {
    /**
     * The name of the task {@code cart}.
     */
    public static final String CART = "cart";

    /**
     * The name of the task {@code Shipping.check}.
     */
    public static final String SHIPPING_CHECK = "Shipping.check";

    /**
     * The name of the task {@code prices}.
     */
    public static final String PRICES = "prices";

    /**
     * The name of the task {@code label}.
     */
    public static final String LABEL = "label";

    /**
     * The name of the task {@code Payment.check}.
     */
    public static final String PAYMENT_CHECK = "Payment.check";

    /**
     * The name of the task {@code reserve}.
     */
    public static final String RESERVE = "reserve";

    /**
     * The name of the task {@code charge}.
     */
    public static final String CHARGE = "charge";

    /**
     * The name of the task {@code confirm}.
     */
    public static final String CONFIRM = "confirm";

    private static final LazyRunner runner = LazyRunner.of(Schedule.LAYERED);

    private GeneratedPlan() {
    }

    /**
     * Runs the plan on a new {@link CheckoutTasks}, {@link Payment} and {@link Shipping} with {@link RunOptions#defaults}, and waits for it.
     *
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     * @throws PaymentException if a constructor throws it
     */
    public static Result run() throws InterruptedException, PaymentException {
        return run(RunOptions.defaults());
    }

    /**
     * Runs the plan on a new {@link CheckoutTasks}, {@link Payment} and {@link Shipping}, and waits for it.
     *
     * @param workers how many tasks may run at once, at least 1
     * @return the values of all tasks
     * @throws IllegalArgumentException if {@code workers} is below 1
     * @throws TaskFailedException if a task fails
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     * @throws PaymentException if a constructor throws it
     */
    public static Result run(int workers) throws InterruptedException, PaymentException {
        return run(RunOptions.workers(workers));
    }

    /**
     * Runs the plan on a new {@link CheckoutTasks}, {@link Payment} and {@link Shipping}, and waits for it.
     *
     * @param options the options of the run
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     * @throws PaymentException if a constructor throws it
     */
    public static Result run(RunOptions options) throws InterruptedException, PaymentException {
        return run(new CheckoutTasks(), new Payment(), new Shipping(), options);
    }

    /**
     * Runs the plan with {@link RunOptions#defaults}, and waits for it.
     *
     * @param tasks the object whose methods are called
     * @param payment the object whose methods are called
     * @param shipping the object whose methods are called
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    static Result run(CheckoutTasks tasks, Payment payment, Shipping shipping) throws
            InterruptedException {
        return run(tasks, payment, shipping, RunOptions.defaults());
    }

    /**
     * Runs the plan, and waits for it.
     *
     * @param tasks the object whose methods are called
     * @param payment the object whose methods are called
     * @param shipping the object whose methods are called
     * @param workers how many tasks may run at once, at least 1
     * @return the values of all tasks
     * @throws IllegalArgumentException if {@code workers} is below 1
     * @throws TaskFailedException if a task fails
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    static Result run(CheckoutTasks tasks, Payment payment, Shipping shipping, int workers) throws
            InterruptedException {
        return run(tasks, payment, shipping, RunOptions.workers(workers));
    }

    /**
     * Runs the plan, and waits for it.
     *
     * @param tasks the object whose methods are called
     * @param payment the object whose methods are called
     * @param shipping the object whose methods are called
     * @param options the options of the run
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    static Result run(CheckoutTasks tasks, Payment payment, Shipping shipping, RunOptions options)
            throws InterruptedException {
        Objects.requireNonNull(tasks, "tasks");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(shipping, "shipping");
        return new Result(runner.run(new Calls(tasks, payment, shipping), options));
    }

    /**
     * The graph of this plan.
     *
     * @return tasks, layers and edges
     */
    public static TaskGraph plan() {
        TaskGraph known = runner.graph();
        return known == null ? runner.graph(newGraph()) : known;
    }

    private static TaskGraph newGraph() {
        return TaskGraph.named("CheckoutTasks")
                .fingerprint("951632fe231dc6408a62ccc94cf69e28697095a278f64751752479a3d7cb855c")
                .limit("bank", 2)
                .task("cart")
                .task("Shipping.check")
                .task("prices").each("cart").uses("bank", 1)
                .task("label").takes("Shipping.check", "cart")
                .task("Payment.check").takes("prices")
                .task("reserve").after("Payment.check", "cart").uses("bank", 1)
                .task("charge").takes("prices").after("Payment.check").fallback()
                .task("confirm").takes("charge", "Shipping.check", "label")
                .build();
    }

    /**
     * This plan with other calls in place of those of some tasks, for tests.
     *
     * @return the plan, with nothing replaced yet
     */
    public static With with() {
        return new With(Replacements.of(plan()));
    }

    /**
     * Calls each task with the values that its parameters take.
     */
    private static final class Calls implements TaskCalls {
        private final CheckoutTasks tasks;

        private final Payment payment;

        private final Shipping shipping;

        Calls(CheckoutTasks tasks, Payment payment, Shipping shipping) {
            this.tasks = tasks;
            this.payment = payment;
            this.shipping = shipping;
        }

        @Override
        public Object call(int task, Values values) throws Throwable {
            return switch (task) {
                case 0 -> tasks.cart();
                case 1 -> Shipping.check();
                case 3 -> shipping.label((boolean) values.<Boolean>get(1),
                        values.<List<String>>get(0));
                case 4 -> payment.check(values.<List<Integer>>get(2));
                case 5 -> {
                    tasks.reserve();
                    yield null;
                }
                case 6 -> payment.charge(values.<List<Integer>>get(2));
                case 7 -> tasks.confirm((int) values.<Integer>get(6),
                        (boolean) values.<Boolean>get(1), values.<String>get(3));
                default -> throw new IllegalArgumentException("no task " + task);
            };
        }

        @Override
        public Object callEach(int task, Object element, Values values) throws Throwable {
            return switch (task) {
                case 2 -> payment.prices(values.<String>element(element));
                default -> throw new IllegalArgumentException("no fan-out " + task);
            };
        }

        @Override
        public Object fallback(int task, Object element, Values values, Throwable thrown) throws
                Throwable {
            return switch (task) {
                case 6 -> payment.nothing(values.<List<Integer>>get(2));
                default -> throw new IllegalArgumentException("no fallback " + task);
            };
        }

        @Override
        public TaskGraph graph() {
            return newGraph();
        }
    }

    /**
     * The values of a run that was not cancelled, and its report.
     */
    public static final class Result {
        private final PlanResult result;

        private Result(PlanResult result) {
            this.result = result;
        }

        /**
         * The value of the task {@code cart}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<String> cart() {
            return result.<List<String>>value(0);
        }

        /**
         * The value of the task {@code Shipping.check}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public boolean shippingCheck() {
            return result.<Boolean>value(1);
        }

        /**
         * The values of the task {@code prices}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> prices() {
            return result.<List<Integer>>value(2);
        }

        /**
         * The value of the task {@code label}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String label() {
            return result.<String>value(3);
        }

        /**
         * The value of the task {@code Payment.check}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public boolean paymentCheck() {
            return result.<Boolean>value(4);
        }

        /**
         * The value of the task {@code charge}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int charge() {
            return result.<Integer>value(6);
        }

        /**
         * The value of the task {@code confirm}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String confirm() {
            return result.<String>value(7);
        }

        /**
         * What became of each task.
         *
         * @return the report of the run
         */
        public RunReport report() {
            return result.report();
        }

        @Override
        public String toString() {
            return result.report().toString();
        }
    }

    /**
     * The plan with other calls in place of those of some tasks, for tests. Immutable: each method that
     * replaces a task returns a new object.
     */
    public static final class With {
        private final Replacements replacements;

        private With(Replacements replacements) {
            this.replacements = replacements;
        }

        /**
         * Replaces the task {@code cart}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With cart(Callable<? extends List<String>> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code Shipping.check}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With shippingCheck(Callable<? extends Boolean> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Replaces the task {@code prices}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With prices(ElementCall<? super String, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(2, replacement));
        }

        /**
         * Replaces the task {@code label}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With label(Callable<? extends String> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code Payment.check}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With paymentCheck(Callable<? extends Boolean> replacement) {
            return new With(replacements.value(4, replacement));
        }

        /**
         * Replaces the task {@code reserve}.
         *
         * @param replacement does what it does
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With reserve(VoidCall replacement) {
            return new With(replacements.nothing(5, replacement));
        }

        /**
         * Replaces the task {@code charge}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With charge(Callable<? extends Integer> replacement) {
            return new With(replacements.value(6, replacement));
        }

        /**
         * Replaces the task {@code confirm}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With confirm(Callable<? extends String> replacement) {
            return new With(replacements.value(7, replacement));
        }

        /**
         * Runs the plan on a new {@link CheckoutTasks}, {@link Payment} and {@link Shipping} with {@link RunOptions#defaults}, and waits for it.
         *
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         * @throws PaymentException if a constructor throws it
         */
        public Result run() throws InterruptedException, PaymentException {
            return run(RunOptions.defaults());
        }

        /**
         * Runs the plan on a new {@link CheckoutTasks}, {@link Payment} and {@link Shipping}, and waits for it.
         *
         * @param workers how many tasks may run at once, at least 1
         * @return the values of all tasks
         * @throws IllegalArgumentException if {@code workers} is below 1
         * @throws TaskFailedException if a task fails
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         * @throws PaymentException if a constructor throws it
         */
        public Result run(int workers) throws InterruptedException, PaymentException {
            return run(RunOptions.workers(workers));
        }

        /**
         * Runs the plan on a new {@link CheckoutTasks}, {@link Payment} and {@link Shipping}, and waits for it.
         *
         * @param options the options of the run
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         * @throws PaymentException if a constructor throws it
         */
        public Result run(RunOptions options) throws InterruptedException, PaymentException {
            return run(new CheckoutTasks(), new Payment(), new Shipping(), options);
        }

        /**
         * Runs the plan with {@link RunOptions#defaults}, and waits for it.
         *
         * @param tasks the object whose methods are called
         * @param payment the object whose methods are called
         * @param shipping the object whose methods are called
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        Result run(CheckoutTasks tasks, Payment payment, Shipping shipping) throws
                InterruptedException {
            return run(tasks, payment, shipping, RunOptions.defaults());
        }

        /**
         * Runs the plan, and waits for it.
         *
         * @param tasks the object whose methods are called
         * @param payment the object whose methods are called
         * @param shipping the object whose methods are called
         * @param workers how many tasks may run at once, at least 1
         * @return the values of all tasks
         * @throws IllegalArgumentException if {@code workers} is below 1
         * @throws TaskFailedException if a task fails
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        Result run(CheckoutTasks tasks, Payment payment, Shipping shipping, int workers) throws
                InterruptedException {
            return run(tasks, payment, shipping, RunOptions.workers(workers));
        }

        /**
         * Runs the plan, and waits for it.
         *
         * @param tasks the object whose methods are called
         * @param payment the object whose methods are called
         * @param shipping the object whose methods are called
         * @param options the options of the run
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        Result run(CheckoutTasks tasks, Payment payment, Shipping shipping, RunOptions options)
                throws InterruptedException {
            Objects.requireNonNull(tasks, "tasks");
            Objects.requireNonNull(payment, "payment");
            Objects.requireNonNull(shipping, "shipping");
            return new Result(runner.run(replacements.over(new Calls(tasks, payment, shipping)), options));
        }
    }
}
