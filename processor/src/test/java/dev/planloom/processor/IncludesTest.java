package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.GeneratingProcessor;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of several classes, however these are compiled. */
class IncludesTest {
    private static final String PLAN = "shop/GeneratedPlan.java";
    private static final String HEADER = "package shop; import dev.planloom.*; ";
    private static final Source PAYMENT =
            Source.of(HEADER + "@PlanPart class Payment { @Task int charge() { return 1; } }");
    private static final Source CHECKOUT =
            checkout("Payment.class", "{ @Task String confirm(int charge) { return \"paid \" + charge; } }");

    private static Source checkout(String includes, String tasks) {
        return Source.of(HEADER + "@Plan(includes = " + includes + ") class CheckoutTasks " + tasks);
    }

    @Test
    void eachClassAloneGivesThePlanThatAllTogetherGive(@TempDir Path folder) {
        for (Fixture fixture : Fixture.in("good")) {
            if (fixture.name().startsWith("includes")
                    && fixture.inner("classpath").isEmpty()) {
                Compilation together = Javac.onClassPath().with("-g").compile(fixture.sources());
                Path classes = folder.resolve(fixture.name());
                together.write(classes);
                for (Source source : fixture.sources()) {
                    Compilation alone = Javac.onClassPath(List.of(classes)).compile(source);

                    assertThat(alone.messages()).isEmpty();
                    assertThat(together.generated()).containsAllEntriesOf(alone.generated());
                }
            }
        }
    }

    @Test
    void eachFileOfAPlanIsMadeFromOneClassAlone() {
        Compilation compilation =
                Javac.onClassPath().with("-Aplanloom.graph=mermaid,dot,json").compile(CHECKOUT, PAYMENT);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.origins())
                .hasSize(4)
                .allSatisfy((file, origins) ->
                        assertThat(origins).singleElement().asString().contains("CheckoutTasks"));
    }

    @Test
    void includedClassOfAJarIsNamedWhereItIsIncluded(@TempDir Path folder) throws IOException {
        Compilation library = Javac.onClassPath()
                .compile(Source.of(
                        "package base; import dev.planloom.*; @PlanPart public class Payment { public Payment() {}"
                                + " @Task public int charge(String cart) { return 1; } }"));
        Path jar = folder.resolve("payment.jar");
        write(library, jar);

        Compilation compilation = Javac.onClassPath(List.of(jar))
                .compile(checkout("base.Payment.class", "{ @Task String cart() { return null; } }"));

        assertThat(compilation.messages())
                .singleElement()
                .asString()
                .startsWith(
                        "shop/CheckoutTasks.java:1:67: error: [UnknownParameterName] Parameter 1 of charge, of type String")
                .endsWith("(in base.Payment, a class file)");
    }

    private static void write(Compilation library, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream output = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> type : library.classes().entrySet()) {
                output.putNextEntry(new JarEntry(type.getKey().replace('.', '/') + ".class"));
                output.write(type.getValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-g", "-parameters"})
    void includedClassOfAClassFileWithNamesOfParametersNeedsNoMore(String names, @TempDir Path folder) {
        Javac.onClassPath()
                .with("-proc:none", names)
                .compile(
                        Source.of(
                                "package shop; import dev.planloom.*; class Payment { @Task int charge(String cart) { return 1; } }"))
                .write(folder);

        Compilation compilation = Javac.onClassPath(List.of(folder))
                .compile(checkout("Payment.class", "{ @Task String cart() { return null; } }"));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated(PLAN)).contains("payment.charge(values.<String>get(0))");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void includedClassOfALaterRoundIsWaitedFor(int round) {
        Compilation compilation = Javac.onClassPath()
                .with(new GeneratingProcessor(round, PAYMENT))
                .with("-Werror")
                .compile(CHECKOUT);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated(PLAN)).contains("payment.charge()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Payment { @Task Made charge() { return null; } }",
                "class Payment implements Made { @Task public Made charge() { return this; } }",
                "class Payment { @Task Made charge() { return null; } Payment() throws MadeThrown {} }",
            })
    void typesOfALaterRoundInAnIncludedClassAreWaitedFor(String payment) {
        Compilation compilation = Javac.onClassPath()
                .with(new GeneratingProcessor(1, Source.of("package shop; interface Made {}")))
                .with(
                        new GeneratingProcessor(
                                2,
                                Source.of(
                                        "package shop; class MadeThrown extends Exception { private static final long serialVersionUID = 1; }")))
                .compile(
                        Source.of(HEADER + "@PlanPart " + payment),
                        checkout("{Payment.class}", "{ @Task String confirm(Made charge) { return null; } }"));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated(PLAN)).contains("tasks.confirm(values.<Made>get(0))");
    }

    @Test
    void constantOfALaterRoundNamesATaskOfAnIncludedClass() {
        Compilation compilation = Javac.onClassPath()
                .with(new GeneratingProcessor(
                        1, Source.of("package shop; class Made { static final String CHARGE = \"charge\"; }")))
                .compile(
                        CHECKOUT,
                        Source.of(HEADER
                                + "@PlanPart class Payment { @Task(name = Made.CHARGE) int pay() { return 1; } }"));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated(PLAN)).contains("payment.pay()");
    }

    @Test
    void partWhoseTasksAreOfALaterRoundHasTasks() {
        Compilation compilation = Javac.onClassPath()
                .with(new GeneratingProcessor(
                        1,
                        Source.of(
                                "package shop; abstract class Made { @dev.planloom.Task int charge() { return 1; } }")))
                .compile(CHECKOUT, Source.of(HEADER + "@PlanPart class Payment extends Made {}"));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated(PLAN)).contains("payment.charge()");
    }

    @Test
    void partIsNoPlanOfItsOwn() {
        Compilation compilation = Javac.onClassPath().with("-Werror").compile(PAYMENT);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void includedClassThatIsNoPartIsAPlanOfItsOwnToo() {
        Source payment =
                Source.of(HEADER + "@Plan(\"PaymentPlan\") class Payment { @Task int charge() { return 1; } }");

        Compilation both = Javac.onClassPath().compile(CHECKOUT, payment);

        assertThat(both.generated()).containsOnlyKeys(PLAN, "shop/PaymentPlan.java");
        assertThat(Javac.onClassPath().compile(payment).generated("shop/PaymentPlan.java"))
                .isEqualTo(both.generated("shop/PaymentPlan.java"));
    }

    @Test
    void includesAreNotTakenInByWayOfOthers() {
        Source payment = Source.of(HEADER + "@Plan(value = \"PaymentPlan\", includes = Bank.class)"
                + " class Payment { @Task int charge(int account) { return 1; } }");
        Source bank = Source.of(HEADER + "@PlanPart class Bank { @Task int account() { return 1; } }");

        assertThat(Javac.onClassPath().compile(CHECKOUT, payment, bank).messages())
                .singleElement()
                .asString()
                .contains(
                        "[UnknownTask] charge takes the value of 'account', which is no task of the plan of CheckoutTasks.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "public "})
    void methodsThatTakeObjectsArePublicIfTheirClassesAre(String modifier) {
        Source payment =
                Source.of(HEADER + "@PlanPart " + modifier + "class Payment { @Task int charge() { return 1; } }");
        Source checkout = Source.of(HEADER + "@Plan(includes = Payment.class) public class CheckoutTasks {"
                + " @Task String confirm(int charge) { return null; } }");

        assertThat(Javac.onClassPath().compile(checkout, payment).generated(PLAN))
                .contains("    public static Result run(RunOptions options)")
                .contains("    " + modifier + "static Result run(CheckoutTasks tasks, Payment payment, int workers)");
    }

    @Test
    void graphAsDataNamesTheClasses() {
        Compilation compilation =
                Javac.onClassPath().with("-Aplanloom.graph=json").compile(CHECKOUT, PAYMENT);

        assertThat(compilation.resources().get("META-INF/planloom/shop.GeneratedPlan.json"))
                .contains(
                        "  \"tasksClass\": \"shop.CheckoutTasks\",\n  \"includes\": [\"shop.Payment\"],\n  \"fingerprint\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 251})
    void runTakesAsManyObjectsAsAMethodCan(int classes) {
        List<Source> sources = new ArrayList<>();
        List<String> includes = new ArrayList<>();
        for (int i = 1; i < classes; i++) {
            sources.add(Source.of(
                    HEADER + "@PlanPart class Part" + i + " { @Task int task" + i + "() { return " + i + "; } }"));
            includes.add("Part" + i + ".class");
        }
        sources.add(
                checkout("{" + String.join(", ", includes) + "}", "{ @Task void confirm(int task1, int task249) {} }"));

        Compilation compilation = Javac.onClassPath().compile(sources);

        if (classes > 250) {
            assertThat(compilation.messages()).singleElement().asString().contains("[Include]", "251 objects");
        } else {
            assertThat(compilation.messages()).isEmpty();
        }
    }
}
