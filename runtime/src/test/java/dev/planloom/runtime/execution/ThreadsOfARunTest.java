package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a thread dump shows of a run, while it goes on and after it. */
@ParameterizedClass
@EnumSource(Schedule.class)
class ThreadsOfARunTest {
    @Parameter
    private Schedule schedule;

    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    private final AtomicInteger dumps = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void aThreadDumpNamesThePlanItsScopeAndItsWorkers() throws Exception {
        CyclicBarrier running = new CyclicBarrier(3);
        CyclicBarrier dumped = new CyclicBarrier(3);
        LambdaPlan.Body body = _ -> {
            Patience.meet(running);
            return Patience.meet(dumped);
        };
        LambdaPlan plan = LambdaPlan.named("Dumped", schedule)
                .task("root", _ -> null)
                .task("left", body)
                .after("root")
                .task("right", body)
                .after("root");
        Caller caller = Caller.start(Caller.Kind.PLATFORM, () -> plan.run(2));
        Patience.meet(running);
        String dump = dump();
        Patience.meet(dumped);
        assertThat(caller.ending().thrown()).isNull();
        assertThat(dump)
                .contains("\"name\": \"Dumped owner\"")
                .contains("\"container\": \"Dumped\\/")
                .contains("\"name\": \"" + (schedule == Schedule.LAYERED ? "Dumped layer 1" : "Dumped") + " worker 1\"")
                .contains("\"container\": \"Dumped " + (schedule == Schedule.LAYERED ? "layer 1" : "dataflow") + "\\/");
    }

    @Test
    void noThreadIsLeftOfARunThatSucceeded() throws Exception {
        CyclicBarrier all = new CyclicBarrier(4);
        plan(_ -> Patience.meet(all)).run(4);
        assertThat(dump()).doesNotContain("Vanishing");
    }

    @Test
    void noThreadIsLeftOfARunThatFailed() throws Exception {
        CyclicBarrier all = new CyclicBarrier(4);
        TaskFailedException failure = plan(_ -> {
                    if (Patience.meet(all) == 0) {
                        throw new IllegalStateException("broken");
                    }
                    return Patience.untilInterrupted();
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(4));
        assertThat(failure.report().makespan()).isPositive();
        assertThat(dump()).doesNotContain("Vanishing");
    }

    @Test
    void noThreadIsLeftOfARunThatWasOutOfTime() throws Exception {
        PlanTimeoutException timeout = plan(_ -> Patience.untilInterrupted())
                .runThrowing(PlanTimeoutException.class, RunOptions.workers(4).deadline(Duration.ofMillis(50)));
        assertThat(timeout.report().workers()).isEqualTo(4);
        assertThat(dump()).doesNotContain("Vanishing");
    }

    @Test
    void noThreadIsLeftOfARunWhoseCallerWasInterrupted() throws Exception {
        CountDownLatch running = new CountDownLatch(4);
        LambdaPlan plan = plan(_ -> {
            running.countDown();
            return Patience.untilInterrupted();
        });
        Caller caller = Caller.start(Caller.Kind.PLATFORM, () -> plan.run(4));
        Patience.await(running);
        caller.interrupt();
        assertThat(caller.ending().interruption()).hasMessageContaining("Vanishing: 4 cancelled;");
        assertThat(dump()).doesNotContain("Vanishing");
    }

    @Test
    void tasksRunOnVirtualThreadsAndSeeTheScopedValuesOfTheCaller() throws Exception {
        CyclicBarrier all = new CyclicBarrier(4);
        LambdaPlan plan = plan(_ -> {
            Patience.meet(all);
            return USER.get();
        });
        PlanResult result = ScopedValue.where(USER, "the caller's").call(() -> plan.run(4));
        for (int task = 0; task < 4; task++) {
            assertThat(result.<String>value(task)).isEqualTo("the caller's");
        }
        assertThat(plan.threads()).allMatch(Thread::isVirtual);
    }

    /** A plan of one layer of four tasks, whose threads have its name. */
    private LambdaPlan plan(LambdaPlan.Body body) {
        LambdaPlan plan = LambdaPlan.named("Vanishing", schedule);
        for (int i = 0; i < 4; i++) {
            plan.task("task " + i, body);
        }
        return plan;
    }

    /** All threads, the virtual ones too, as JSON. */
    private String dump() throws Exception {
        Path file = folder.resolve("threads-" + dumps.getAndIncrement() + ".json");
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(ProcessHandle.current().pid()),
                        "Thread.dump_to_file",
                        "-format=json",
                        file.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(jcmd.waitFor(Patience.LIMIT)).as("jcmd ended").isTrue();
        return Files.readString(file);
    }
}
