package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tolerant parameters take in a run that goes on after failures, under both schedules. */
class TolerantRunTest {
    private static final String TASKS = """
            package shop;

            import dev.planloom.*;
            import dev.planloom.runtime.Outcome;
            import java.io.IOException;
            import java.util.Optional;

            @Plan(schedule = Schedule.%s)
            class ShopTasks {
              @Task String good() { return "good"; }
              @Task String bad() throws IOException { throw new IOException("no disk"); }
              @Task String strict(String bad) { return "never"; }
              @Task(dependsOn = "strict") void after() {}

              @Task String optionals(
                  Optional<String> good, @From("bad") Optional<CharSequence> failed, @From("strict") Optional<?> skipped) {
                return good + " " + failed + " " + skipped;
              }
              @Task String outcomes(
                  Outcome<String> good, @From("bad") Outcome<?> failed,
                  @From("strict") Outcome<String> skipped, @From("after") Outcome<Void> last) {
                return good + " " + failed + " " + skipped + " " + last;
              }
              @Task(dependsOn = "bad") String ordered(Outcome<String> bad) { return "never"; }
              @Task String both(Outcome<String> bad, @From("bad") String value) { return "never"; }
              @Task String beyond(String outcomes, @From("ordered") Optional<String> ordered) { return "reached"; }
            }
            """;

    private static final String RUNS = """
            package shop;

            import dev.planloom.runtime.*;
            import java.util.*;
            import java.util.function.Supplier;

            class Runs {
              static Map<String, String> values() throws Exception {
                GeneratedPlan.Result result =
                    GeneratedPlan.run(RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE));
                Map<String, String> values = new TreeMap<>();
                values.put("schedule", result.report().schedule().toString());
                values.put("good", value(result::good));
                values.put("bad", value(result::bad));
                values.put("strict", value(result::strict));
                values.put("optionals", value(result::optionals));
                values.put("outcomes", value(result::outcomes));
                values.put("ordered", value(result::ordered));
                values.put("both", value(result::both));
                values.put("beyond", value(result::beyond));
                return values;
              }

              private static String value(Supplier<String> accessor) {
                try {
                  return accessor.get();
                } catch (NoValueException e) {
                  return "none: " + e.outcome();
                }
              }
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"LAYERED", "DATAFLOW"})
    void parametersTakeWhatBecameOfTheirTasksAndOtherTasksHaveNoValue(String schedule) throws Exception {
        Compilation compilation =
                Javac.onClassPath().with("-Werror").compile(Source.of(TASKS.formatted(schedule)), Source.of(RUNS));
        assertThat(compilation.messages()).isEmpty();

        Method values = compilation.load("shop.Runs").getDeclaredMethod("values");
        values.setAccessible(true);
        Map<String, String> expected = new TreeMap<>(Map.of(
                "schedule", schedule,
                "good", "good",
                "bad", "none: Failed[cause=java.io.IOException: no disk]",
                "strict", "none: Skipped[because=bad]",
                "optionals", "Optional[good] Optional.empty Optional.empty",
                "ordered", "none: Skipped[because=bad]",
                "both", "none: Skipped[because=bad]",
                "beyond", "reached"));
        expected.put(
                "outcomes",
                "Succeeded[value=good] Failed[cause=java.io.IOException: no disk]"
                        + " Skipped[because=bad] Skipped[because=bad]");
        assertThat(values.invoke(null)).isEqualTo(expected);
    }
}
