package dev.planloom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4, Integer.MAX_VALUE})
    void anyPositiveNumberOfWorkersIsTakenWithoutADeadline(int workers) {
        RunOptions options = RunOptions.workers(workers);
        assertThat(options.workers()).isEqualTo(workers);
        assertThat(options.deadline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void fewerThanOneWorkerIsRefused(int workers) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunOptions.workers(workers))
                .withMessage("workers must be at least 1, but was " + workers
                        + ". Workers.AUTO stands for the number of processors less one.");
    }

    @Test
    void theNumberOfWorkersForTheMachineLeavesAProcessorAndIsAtLeastOne() {
        int processors = Runtime.getRuntime().availableProcessors();
        assertThat(Workers.AUTO).isEqualTo(processors == 1 ? 1 : processors - 1);
        assertThat(RunOptions.workers(Workers.AUTO).workers()).isEqualTo(Workers.AUTO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-0.000000001S", "PT-1H"})
    void aDeadlineThatIsNotLongerThanZeroIsRefused(Duration deadline) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunOptions.workers(1).deadline(deadline))
                .withMessage("the deadline must be longer than zero, but was " + deadline
                        + ". It is the time that the run may take, from its start.");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller outside null-marked code may do
    void nullIsNoDeadline() {
        assertThatNullPointerException()
                .isThrownBy(() -> RunOptions.workers(1).deadline(null))
                .withMessage("deadline");
    }

    @Test
    void aDeadlineMakesNewOptions() {
        RunOptions without = RunOptions.workers(3);
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        RunOptions with = without.deadline(longest);
        assertThat(with.deadline()).contains(longest);
        assertThat(with.workers()).isEqualTo(3);
        assertThat(without.deadline()).isEmpty();
    }

    @Test
    void optionsReadAsWhatTheySet() {
        assertThat(RunOptions.workers(4))
                .hasToString("RunOptions[workers=4, deadline=none, schedule=the plan's, onFailure=FAIL_FAST]");
        assertThat(RunOptions.workers(4).deadline(Duration.ofSeconds(30)))
                .hasToString("RunOptions[workers=4, deadline=PT30S, schedule=the plan's, onFailure=FAIL_FAST]");
    }

    @Test
    void everyOptionMakesNewOptionsAndIsReadBack() {
        RunListener first = new RunListener() {};
        RunListener second = new RunListener() {};
        Checkpoint checkpoint = _ -> Checkpoint.Decision.proceed();
        RunContext context = RunContext.of(new ThreadLocal<>());
        RunOptions plain = RunOptions.workers(4);
        RunOptions all = plain.withWorkers(2)
                .schedule(Schedule.LAYERED)
                .maxFailures(3)
                .limit("database", 2)
                .limit("disk", 1)
                .limit("database", 5)
                .rateLimit("api", 80, Duration.ofMinutes(1))
                .listener(first)
                .listener(second)
                .checkpoint(checkpoint)
                .only("merge", "audit")
                .only("merge")
                .threads(Threads.PLATFORM)
                .context(context);
        assertThat(all.workers()).isEqualTo(2);
        assertThat(all.schedule()).contains(Schedule.LAYERED);
        assertThat(all.failurePolicy()).isEqualTo(FailurePolicy.CONTINUE);
        assertThat(all.maxFailures()).hasValue(3);
        assertThat(all.limits()).containsExactly(Map.entry("database", 5), Map.entry("disk", 1));
        TaskPolicies.RateLimit rate = new TaskPolicies.RateLimit("api", 80, Duration.ofMinutes(1));
        assertThat(all.rateLimits()).containsExactly(Map.entry("api", rate));
        assertThat(all.listeners()).containsExactly(first, second);
        assertThat(all.checkpoint()).contains(checkpoint);
        assertThat(all.selection()).containsExactly("merge", "audit");
        assertThat(all.threads()).isEqualTo(Threads.PLATFORM);
        assertThat(all.context()).contains(context);
        assertThat(all)
                .hasToString("RunOptions[workers=2, deadline=none, schedule=LAYERED, onFailure=CONTINUE, maxFailures=3,"
                        + " limits={database=5, disk=1},"
                        + " rateLimits=[RateLimit[name=api, permits=80, period=PT1M]], listeners=2,"
                        + " with a checkpoint, only=[merge, audit],"
                        + " threads=PLATFORM, with a context]");
        assertThat(plain).hasToString("RunOptions[workers=4, deadline=none, schedule=the plan's, onFailure=FAIL_FAST]");
    }

    @Test
    void whatOptionsGiveCannotBeChanged() {
        RunOptions options = RunOptions.workers(1).limit("a", 1).only("a").listener(new RunListener() {});
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> options.limits().put("b", 1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> options.selection().add("b"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> options.listeners().clear());
    }

    @Test
    void toFailFastTakesTheNumberOfFailuresBack() {
        RunOptions options = RunOptions.workers(1).maxFailures(3);
        assertThat(options.onFailure(FailurePolicy.CONTINUE).maxFailures()).hasValue(3);
        assertThat(options.onFailure(FailurePolicy.FAIL_FAST).maxFailures()).isEmpty();
    }

    @Test
    void aNumberOfFailuresBelowOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunOptions.workers(1).maxFailures(0))
                .withMessage("the number of failures that end a run must be at least 1, but was 0. Without any,"
                        + " onFailure(FailurePolicy.CONTINUE) goes on after however many.");
    }

    @Test
    void aLimitWithoutPermitsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunOptions.workers(1).limit("database", 0))
                .withMessage(
                        "limit 'database' must have at least 1 permit, but was to have 0. A task that needs one could"
                                + " never start.");
    }

    @Test
    void aRateThatLetsNothingStartIsRefused() {
        RunOptions options = RunOptions.workers(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.rateLimit("api", 0, Duration.ofSeconds(1)))
                .withMessage("a rate limit has at least 1 permit, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.rateLimit("api", 1, Duration.ZERO))
                .withMessage("a period is longer than zero, but was PT0S");
    }

    @Test
    void aSelectionOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunOptions.workers(1).only())
                .withMessage(
                        "a run of no tasks does nothing: name at least one. Without only(…) a run executes all tasks.");
    }
}
