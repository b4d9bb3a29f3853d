package dev.planloom.runtime;

import java.util.Objects;

/**
 * Decides between two layers whether a run goes on: asks a person, checks what there is so far, or waits for something.
 *
 * {@snippet lang = java:
 * Checkpoint confirm = layer -> isConfirmed(layer) ? Checkpoint.Decision.proceed() : Checkpoint.Decision.stop("not confirmed");
 * GeneratedPlan.run(tasks, RunOptions.workers(4).checkpoint(confirm));
 * }
 *
 * <p>It is called on a thread of the run, one layer at a time, while no task runs. A deadline that passes and a caller that
 * is interrupted interrupt it, as they do a task, and the run then ends as it would without a checkpoint. A plan that it
 * runs is a run inside this one. It need be thread-safe only if several runs share it.
 */
@FunctionalInterface
public interface Checkpoint {
    /**
     * Decides after a layer.
     *
     * <p>It is called when all tasks of a layer have ended, at least one of which had started, if a task of a later layer can
     * still start.
     *
     * @param layer what became of the layer
     * @return whether the run goes on
     * @throws Exception if it cannot decide: the run stops, and the exception is the cause of the {@link
     *     PlanStoppedException}
     */
    Decision afterLayer(LayerReport layer) throws Exception;

    /** What a checkpoint decided. */
    sealed interface Decision {
        /** The run goes on. */
        record Proceed() implements Decision {}

        /**
         * The run starts nothing more.
         *
         * @param reason why, as a clause such as {@code "the operator said no"}
         */
        record Stop(String reason) implements Decision {
            /**
             * Makes a decision.
             *
             * @throws NullPointerException if {@code reason} is null
             */
            public Stop {
                Objects.requireNonNull(reason, "reason");
            }
        }

        /**
         * That the run goes on.
         *
         * @return a decision
         */
        static Decision proceed() {
            return new Proceed();
        }

        /**
         * That the run starts nothing more.
         *
         * @param reason why, as a clause such as {@code "the operator said no"}
         * @return a decision
         * @throws NullPointerException if {@code reason} is null
         */
        static Decision stop(String reason) {
            return new Stop(reason);
        }
    }
}
