package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a plan's {@code with()} does beyond giving other values. */
class ReplacedTasksTest {
    private static final Source TASKS = Source.of("""
            package shop;

            import dev.planloom.*;

            class ShopTasks {
              @Task String load() { return "loaded"; }
              @Task(name = "to-upper") String upper(String load) { return load.toUpperCase(); }
              @Task void log(@From("to-upper") String upper) {}
            }
            """);

    private static final Source RUNS = Source.of("""
            package shop;

            import dev.planloom.runtime.*;
            import java.io.IOException;
            import java.util.*;
            import java.util.concurrent.*;

            class Runs {
              static Map<String, Object> values() throws Exception {
                Map<String, Object> values = new TreeMap<>();
                GeneratedPlan.With none = GeneratedPlan.with();
                GeneratedPlan.With one = none.load(() -> "fake");
                values.put("none", none.run(1).toUpper());
                values.put("one", one.run(1).toUpper());
                values.put("last", one.load(() -> "other").run(1).toUpper());
                values.put("null value", none.load(() -> null).toUpper(() -> "never read").run(1).load() == null);
                try {
                  none.toUpper(() -> { throw new IOException("no disk"); }).run(1);
                } catch (TaskFailedException e) {
                  values.put("failed", e.task() + ": " + e.getCause());
                }
                try {
                  none.toUpper(null);
                } catch (NullPointerException e) {
                  values.put("null", e.getMessage());
                }
                try {
                  none.run((ShopTasks) null);
                } catch (NullPointerException e) {
                  values.put("no tasks", e.getMessage());
                }
                return values;
              }
            }
            """);

    @Test
    void replacementsTakeThePlaceOfTheTasksMethodsAndOfNothingElse() throws Exception {
        Compilation compilation = Javac.onClassPath().with("-Werror").compile(TASKS, RUNS);
        assertThat(compilation.messages()).isEmpty();

        Method values = compilation.load("shop.Runs").getDeclaredMethod("values");
        values.setAccessible(true);

        assertThat(values.invoke(null))
                .isEqualTo(Map.of(
                        "none", "LOADED",
                        "one", "FAKE",
                        "last", "OTHER",
                        "null value", true,
                        "failed", "to-upper: java.io.IOException: no disk",
                        "null", "the replacement of to-upper is null",
                        "no tasks", "tasks"));
    }
}
