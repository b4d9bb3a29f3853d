package dev.planloom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
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
}
