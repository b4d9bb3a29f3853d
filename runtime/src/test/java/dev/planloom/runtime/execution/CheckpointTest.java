package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.Checkpoint;
import dev.planloom.runtime.Checkpoint.Decision;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.LayerReport;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanStoppedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private final List<LayerReport> seen = new ArrayList<>();

    private final Checkpoint proceeding = layer -> {
        seen.add(layer);
        return Decision.proceed();
    };

    /** Layers {a, b}, {c}, {d}. */
    private static LambdaPlan plan() {
        return LambdaPlan.named("plan")
                .task("a", _ -> 1)
                .task("b", _ -> 2)
                .task("c", _ -> 3)
                .takes("a")
                .task("d", _ -> 4)
                .takes("c")
                .after("b");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void itIsAskedBetweenLayersWithWhatEachHasDone(int workers) throws Exception {
        LambdaPlan plan = plan();
        List<Integer> executed = new ArrayList<>();
        RunReport report = plan.run(RunOptions.workers(workers).checkpoint(layer -> {
                    executed.add(plan.executed().size());
                    return proceeding.afterLayer(layer);
                }))
                .report();
        assertThat(executed).containsExactly(2, 3);
        assertThat(seen).extracting(layer -> layer.layer().number()).containsExactly(0, 1);
        assertThat(seen).extracting(LayerReport::layersToCome).containsExactly(2, 1);
        assertThat(seen.getFirst().tasks()).extracting(TaskReport::name).containsExactly("a", "b");
        assertThat(seen.getFirst().tasks())
                .extracting(TaskReport::outcome)
                .containsExactly(new Outcome.Succeeded<>(1), new Outcome.Succeeded<>(2));
        assertThat(seen.getFirst().elapsed()).isPositive();
        assertThat(seen.getLast()).hasToString("layer 1: 1 succeeded; 1 layer to come");
        assertThat(report.outcome("d")).isEqualTo(new Outcome.Succeeded<>(4));
    }

    @Test
    void aStopKeepsWhatIsDoneAndSkipsTheRest() {
        LambdaPlan plan = plan();
        PlanStoppedException stopped = plan.runThrowing(
                PlanStoppedException.class, RunOptions.workers(2).checkpoint(_ -> Decision.stop("nobody confirmed")));
        assertThat(stopped.reason()).isEqualTo("nobody confirmed");
        assertThat(stopped.layer()).isZero();
        assertThat(stopped).hasNoCause().hasNoSuppressedExceptions();
        assertThat(stopped.getMessage())
                .startsWith("the checkpoint after layer 0 stopped the run: nobody confirmed"
                        + " (plan: 2 succeeded, 2 skipped; ");
        assertThat(stopped.report().outcome("a")).isEqualTo(new Outcome.Succeeded<>(1));
        assertThat(stopped.report().outcome("c")).isEqualTo(new Outcome.Skipped<>("checkpoint after layer 0"));
        assertThat(stopped.report().outcome("d")).isEqualTo(new Outcome.Skipped<>("checkpoint after layer 0"));
        assertThat(plan.executed()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whatItThrowsStopsTheRunAndIsTheCause() {
        IllegalStateException broken = new IllegalStateException("broken");
        PlanStoppedException stopped = plan().runThrowing(
                        PlanStoppedException.class, RunOptions.workers(1).checkpoint(_ -> {
                            throw broken;
                        }));
        assertThat(stopped).hasCause(broken);
        assertThat(stopped.reason()).isEqualTo("it threw java.lang.IllegalStateException: broken");
    }

    @Test
    @SuppressWarnings("NullAway") // what a checkpoint outside null-marked code may return
    void nullIsNoDecision() {
        PlanStoppedException stopped = plan().runThrowing(
                        PlanStoppedException.class, RunOptions.workers(1).checkpoint(_ -> null));
        assertThat(stopped)
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the checkpoint returned null: it returns Decision.proceed() or Decision.stop(reason)");
    }

    @Test
    void anErrorComesThroughAsItIs() {
        AssertionError error = new AssertionError("error");
        AssertionError thrown = plan().runThrowing(
                        AssertionError.class, RunOptions.workers(1).checkpoint(_ -> {
                            throw error;
                        }));
        assertThat(thrown).isSameAs(error);
    }

    @Test
    void anInterruptedExceptionOfItsOwnStopsTheRun() {
        InterruptedException interrupted = new InterruptedException("though nobody interrupted the run");
        PlanStoppedException stopped = plan().runThrowing(
                        PlanStoppedException.class, RunOptions.workers(1).checkpoint(_ -> {
                            throw interrupted;
                        }));
        assertThat(stopped).hasCause(interrupted);
    }

    @Test
    void anInterruptThatItLeavesBehindReachesNoTask() throws Exception {
        PlanResult result = LambdaPlan.named("plan")
                .task("a", _ -> 1)
                .task("b", _ -> Thread.currentThread().isInterrupted())
                .after("a")
                .run(RunOptions.workers(1).checkpoint(_ -> {
                    Thread.currentThread().interrupt();
                    return Decision.proceed();
                }));
        assertThat(result.<Boolean>value(1)).isFalse();
    }

    @Test
    void aDeadlineThatPassesMeanwhileInterruptsItAndIsWhatEndsTheRun() {
        CountDownLatch asked = new CountDownLatch(1);
        PlanTimeoutException timeout = plan().runThrowing(
                        PlanTimeoutException.class,
                        RunOptions.workers(2).deadline(Duration.ofSeconds(1)).checkpoint(_ -> {
                            asked.countDown();
                            Patience.untilInterrupted();
                            return Decision.proceed();
                        }));
        assertThat(asked.getCount()).isZero();
        assertThat(timeout.stillRunning()).isEmpty();
        assertThat(timeout).hasNoSuppressedExceptions();
        assertThat(timeout.report().outcome("a")).isEqualTo(new Outcome.Succeeded<>(1));
        assertThat(timeout.report().outcome("c")).isEqualTo(new Outcome.Cancelled<>("the deadline passed"));
    }

    @Test
    void whatItThrowsForAnotherReasonAfterTheDeadlineIsSuppressed() {
        IllegalStateException broken = new IllegalStateException("broken");
        PlanTimeoutException timeout = plan().runThrowing(
                        PlanTimeoutException.class,
                        RunOptions.workers(2).deadline(Duration.ofSeconds(1)).checkpoint(_ -> {
                            try {
                                Patience.untilInterrupted();
                            } catch (InterruptedException _) {
                                throw broken;
                            }
                            return Decision.proceed();
                        }));
        assertThat(timeout.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        PlanStoppedException.class, late -> assertThat(late).hasCause(broken));
    }

    @ParameterizedTest
    @EnumSource(Caller.Kind.class)
    void anInterruptOfTheCallerEndsIt(Caller.Kind kind) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        LambdaPlan plan = plan();
        Caller caller = Caller.start(
                kind,
                () -> plan.run(RunOptions.workers(2).checkpoint(_ -> {
                    asked.countDown();
                    Patience.untilInterrupted();
                    return Decision.proceed();
                })));
        Patience.await(asked);
        caller.interrupt();
        assertThat(caller.ending().interruption()).isInstanceOf(PlanInterruptedException.class);
        assertThat(plan.executed()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whereTheRunEndsOrNothingCanStartItIsNotAsked() throws Exception {
        LambdaPlan.named("plan")
                .task("a", _ -> {
                    throw new IllegalStateException("broken");
                })
                .task("b", _ -> 1)
                .takes("a")
                .task("c", _ -> 1)
                .takes("b")
                .run(RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE).checkpoint(proceeding));
        assertThat(seen).isEmpty();
    }

    @Test
    void whereAConditionSkipsAllThatIsToComeItIsNotAsked() throws Exception {
        LambdaPlan.named("plan")
                .task("flag", _ -> false)
                .task("a", _ -> 1)
                .with(graph -> graph.when("flag"))
                .run(RunOptions.workers(1).checkpoint(proceeding));
        assertThat(seen).isEmpty();
    }

    @Test
    void afterALayerInWhichNothingStartedItIsNotAsked() throws Exception {
        LambdaPlan.named("plan")
                .task("a", _ -> {
                    throw new IllegalStateException("broken");
                })
                .task("skipped", _ -> 1)
                .takes("a")
                .task("c", _ -> 1)
                .takesOutcome("skipped")
                .run(RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE).checkpoint(proceeding));
        assertThat(seen).extracting(layer -> layer.layer().number()).containsExactly(0);
    }

    @Test
    void itIsNotAskedBeforeLayersWithoutASelectedTask() throws Exception {
        plan().run(RunOptions.workers(1).only("c").checkpoint(proceeding));
        assertThat(seen).extracting(layer -> layer.layer().number()).containsExactly(0);
        assertThat(seen.getFirst().tasks())
                .extracting(TaskReport::outcome)
                .containsExactly(new Outcome.Succeeded<>(1), new Outcome.NotSelected<>());
    }

    @Test
    void afterAFailureThatEndsTheRunItIsNotAsked() {
        LambdaPlan.named("plan")
                .task("a", _ -> {
                    throw new IllegalStateException("broken");
                })
                .task("b", _ -> 1)
                .after("a")
                .runThrowing(TaskFailedException.class, RunOptions.workers(1).checkpoint(proceeding));
        assertThat(seen).isEmpty();
    }

    @Test
    void failuresBeforeAStopAreSuppressedAndBlamedForWhatNeededThem() {
        IllegalStateException broken = new IllegalStateException("broken");
        PlanStoppedException stopped = LambdaPlan.named("plan")
                .task("a", _ -> {
                    throw broken;
                })
                .task("b", _ -> 1)
                .task("ofA", _ -> 1)
                .takes("a")
                .task("ofB", _ -> 1)
                .takes("b")
                .runThrowing(
                        PlanStoppedException.class,
                        RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE).checkpoint(_ -> Decision.stop("no")));
        assertThat(stopped.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        TaskFailedException.class, failed -> assertThat(failed).hasCause(broken));
        assertThat(stopped.report().outcome("ofA")).isEqualTo(new Outcome.Skipped<>("a"));
        assertThat(stopped.report().outcome("ofB")).isEqualTo(new Outcome.Skipped<>("checkpoint after layer 0"));
    }

    @Test
    void aFanOutIsReportedWithItsElementsAndOneWithFailedElementsLetsItsOutcomesBeTaken() throws Exception {
        LambdaPlan.named("plan")
                .task("source", _ -> List.of(1, 2, 3))
                .fanOut("each", "source", (element, _) -> {
                    if ((Integer) element == 2) {
                        throw new IllegalStateException("broken");
                    }
                    return element;
                })
                .task("strict", _ -> 1)
                .takes("each")
                .task("tolerant", _ -> 1)
                .takesOutcomes("each")
                .run(RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE).checkpoint(proceeding));
        assertThat(seen).hasSize(2);
        assertThat(seen.getLast().tasks().getFirst().elements().orElseThrow().failed())
                .isEqualTo(1);
    }

    @Test
    void underTheDataflowScheduleItIsRefusedBeforeAnythingStarts() {
        LambdaPlan plan = plan();
        IllegalArgumentException refused = plan.runThrowing(
                IllegalArgumentException.class,
                RunOptions.workers(2).schedule(Schedule.DATAFLOW).checkpoint(proceeding));
        assertThat(refused)
                .hasMessage(
                        "a checkpoint stands between two layers, and the dataflow schedule, in which plan was to run,"
                                + " waits for none. Say schedule(Schedule.LAYERED), or leave the checkpoint out.");
        assertThat(plan.executed()).isEmpty();
    }

    @Test
    void aRunInsideATaskIsStoppedByItsOwnCheckpointAlone() throws Exception {
        LambdaPlan inner = plan();
        PlanResult result = LambdaPlan.named("outer")
                .task(
                        "nesting",
                        _ -> inner.runThrowing(
                                        PlanStoppedException.class,
                                        RunOptions.workers(1).checkpoint(_ -> Decision.stop("no")))
                                .layer())
                .task("next", _ -> 1)
                .after("nesting")
                .run(RunOptions.workers(1).checkpoint(proceeding));
        assertThat(result.<Integer>value(0)).isZero();
        assertThat(result.<Integer>value(1)).isEqualTo(1);
        assertThat(seen).hasSize(1);
    }

    @Test
    void aPlanMayRunInsideIt() throws Exception {
        LambdaPlan inner = plan();
        plan().run(RunOptions.workers(1).checkpoint(_ -> {
            RunReport report = inner.run(RunOptions.workers(4)).report();
            return report.failures().isEmpty() ? Decision.proceed() : Decision.stop("the check failed");
        }));
        assertThat(inner.executed()).hasSize(8);
    }

    @Test
    void theCancellationOfTheRunAroundItsOwnEndsIt() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        LambdaPlan inner = plan();
        TaskFailedException failure = LambdaPlan.named("outer")
                .task(
                        "nesting",
                        _ -> inner.run(RunOptions.workers(1).checkpoint(_ -> {
                            asked.countDown();
                            Patience.untilInterrupted();
                            return Decision.proceed();
                        })))
                .task("failing", _ -> {
                    Patience.await(asked);
                    throw new IllegalStateException("broken");
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failure.task()).isEqualTo("failing");
        assertThat(failure.report().outcome("nesting")).isEqualTo(new Outcome.Cancelled<>("'failing' failed"));
    }
}
