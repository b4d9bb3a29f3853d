package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import org.junit.jupiter.api.Test;

/** The processor reads of the runtime's types by their names, and does without those that are not there. */
class MissingRuntimeTest {
    @Test
    void planThatNeedsNoOutcomeIsGenerated() {
        Compilation compilation = compile("Optional<String> load");

        // What is missing in the plan, too, the compiler reports.
        assertThat(compilation.messages()).allMatch(message -> message.startsWith("shop/GeneratedPlan.java:"));
        assertThat(compilation.generated("shop/GeneratedPlan.java")).contains("values.<String>optional(1)");
    }

    @Test
    void fanOutIsGenerated() {
        Compilation compilation = compile("@Each(\"letters\") char letter");

        assertThat(compilation.messages()).allMatch(message -> message.startsWith("shop/GeneratedPlan.java:"));
        assertThat(compilation.generated("shop/GeneratedPlan.java"))
                .contains("(char) values.<Character>element(element)");
    }

    @Test
    void outcomeThatDoesNotExistIsLeftToTheCompiler() {
        Compilation compilation = compile("dev.planloom.runtime.Outcome<String> load");

        assertThat(compilation.messages())
                .singleElement()
                .asString()
                .contains("package dev.planloom.runtime does not exist");
        assertThat(compilation.generated()).isEmpty();
    }

    private static Compilation compile(String parameter) {
        return Javac.withoutRuntime().with("-proc:only").compile(Source.of("""
                package shop;

                import dev.planloom.Each;
                import dev.planloom.Task;
                import java.util.Optional;

                class ShopTasks {
                  @Task char[] letters() { return new char[0]; }
                  @Task String load() { return "loaded"; }
                  @Task int count(%s) { return 1; }
                }
                """.formatted(parameter)));
    }
}
