package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A program that sums the elements of a long stream, in a JVM without the memory for a list of them. */
final class TenMillionElements {
    static final long COUNT = 10_000_000;

    private TenMillionElements() {}

    /** Prints the sum in each schedule. */
    public static void main(String[] args) throws InterruptedException {
        for (Schedule schedule : Schedule.values()) {
            PlanResult result = Sum.plan().run(new Sum(), RunOptions.workers(2).schedule(schedule));
            System.out.println(result.<Long>value(1));
        }
    }

    private static final class Sum implements TaskCalls {
        static PlanRunner plan() {
            return PlanRunner.of(
                    TaskGraph.named("plan")
                            .task("numbers")
                            .task("sum")
                            .each("numbers")
                            .collected()
                            .build(),
                    Schedule.LAYERED);
        }

        @Override
        public Object call(int task, Values values) {
            return LongStream.range(0, COUNT);
        }

        @Override
        public Object callEach(int task, @Nullable Object element, Values values) {
            return Objects.requireNonNull(element);
        }

        @Override
        public Collector<?, ?, ?> collector(int task) {
            return Collectors.summingLong((Long number) -> number);
        }
    }
}
