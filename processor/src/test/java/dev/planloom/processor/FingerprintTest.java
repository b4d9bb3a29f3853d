package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import dev.planloom.runtime.TaskGraph;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan's fingerprint stands for what the plan does. */
class FingerprintTest {
    private static final String BODY = """
            @Task int load() { return 1; }
            @Task @Retry(delay = "60s") int parse(int load) { return load; }
            @Task(dependsOn = {"parse", "other"}) void print() {}
            @Task @Uses("db") void other() {}
            """;

    private static String fingerprint(String name, String body) throws Exception {
        return fingerprint(
                Source.of("package shop; import dev.planloom.*; import java.util.*; @Limit(name = \"db\", permits = 4)"
                        + " @SuppressWarnings(\"planloom:all\") class " + name + " {\n" + body + "}"));
    }

    private static String fingerprint(Source source) throws Exception {
        Compilation compilation = Javac.onClassPath().compile(source);
        assertThat(compilation.messages()).isEmpty();
        Method plan = compilation.load("shop.GeneratedPlan").getDeclaredMethod("plan");
        plan.setAccessible(true);
        return ((TaskGraph) Objects.requireNonNull(plan.invoke(null))).fingerprint();
    }

    @Test
    void isTheHashOfThePlansLinesInALockFile() throws Exception {
        String lines = Fixture.block("lock.md", "text").replaceFirst("(?s)^.*\nplan [^\n]*\n", "");

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));

        assertThat(fingerprint(Source.of(Fixture.block("lock.md", "java"))))
                .isEqualTo(HexFormat.of().formatHex(hash))
                .hasSize(64);
    }

    @Test
    void isThatOfAnyPlanThatDoesTheSame() throws Exception {
        String other = """
                static @Task @Uses(value = "db", permits = 1) void other() { System.out.println(); }
                @Task(dependsOn = {"other", "parse", "other"}) void print() {}
                @Task @Retry(delay = "1m", max = 3) int parse(@From("load") int loaded) throws java.io.IOException { return 2; }
                @Task int load() { return 2; }
                """;

        assertThat(fingerprint("StoreTasks", other)).isEqualTo(fingerprint("ShopTasks", BODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int load() -> long load() | int parse(int load) -> int parse(long load) | return load -> return 1",
                "int load() -> Integer load()",
                "int parse(int load) -> int parse(Optional<Integer> load) | return load -> return 1",
                "\"parse\", \"other\" -> \"parse\"",
                "void other() -> void another() | \"other\" -> \"another\"",
                "@Task @Uses -> @Task(name = \"other\") @Uses | void other() -> void another()",
                "delay = \"60s\" -> delay = \"59s\"",
                "@Uses(\"db\") -> @Uses(value = \"db\", permits = 2)",
                "@Uses(\"db\") -> @Uses(\"db\") @Writes(\"log\")",
                "@Task @Retry -> @Task(optional = true) @Retry",
            })
    void isAnotherIfThePlanDoesAnother(String changes) throws Exception {
        String body = BODY;
        for (String change : changes.split(" \\| ")) {
            String[] parts = change.split(" -> ");
            assertThat(body).contains(parts[0]);
            body = body.replace(parts[0], parts[1]);
        }

        assertThat(fingerprint("ShopTasks", body)).isNotEqualTo(fingerprint("ShopTasks", BODY));
    }

    @Test
    void graphsThatAreBuiltByHandHaveNone() {
        assertThat(TaskGraph.named("shop").build().fingerprint()).isEmpty();
        assertThat(TaskGraph.named("shop").fingerprint("a").build().fingerprint())
                .isEqualTo("a");
    }
}
