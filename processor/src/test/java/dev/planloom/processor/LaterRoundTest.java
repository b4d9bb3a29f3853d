package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.GeneratingProcessor;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan waits for what other processors generate. */
class LaterRoundTest {
    private static final String HEADER = "package shop; import dev.planloom.*; import java.util.List; class ShopTasks ";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void planWithATypeOfALaterRoundIsGenerated(int round) {
        Compilation compilation = compile(
                round,
                "package shop; record Made() {}",
                "{ @Task List<Made> load() { return List.of(); } @Task int count(List<? extends Made> load) { return 1; } }");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java")).contains("values.<List<? extends Made>>get(0)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void tolerantParameterWithATypeOfALaterRoundIsTolerant(int round) {
        Compilation compilation = compile(
                round,
                "package shop; record Made() {}",
                "{ @Task Made load() { return null; } @Task int count(java.util.Optional<Made> load) { return 1; } }");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java")).contains("values.<Made>optional(0)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void fanOutWithElementsOfALaterRoundIsGenerated(int round) {
        Compilation compilation = compile(round, "package shop; record Made() {}", """
                {
                  @Task List<Made> load() { return List.of(); }
                  @Task Made copy(@Each("load") Made made) { return made; }
                  @Task int count(java.util.Map<Made, Made> copy) { return copy.size(); }
                }
                """);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java"))
                .contains("values.<Made>element(element)", "values.<Made, Made>map(1)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void fanOutOverAValueWithASupertypeOfALaterRoundIsGenerated(int round) {
        Compilation compilation = compile(round, "package shop; interface Made extends Iterable<String> {}", """
                {
                  interface Words extends Made {}
                  @Task Words words() { return List.<String>of()::iterator; }
                  @Task int length(@Each("words") String word) { return word.length(); }
                }
                """);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java")).contains("values.<String>element(element)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void fanOutWithACollectorOfALaterRoundIsGenerated(int round) {
        String made = "package shop; interface Made extends java.util.stream.Collector<Integer, Object, Long> {}";
        Compilation compilation = compile(round, made, """
                {
                  @Task List<String> words() { return List.of(); }
                  @Task int length(@Each(value = "words", collect = "made") String word) { return word.length(); }
                  static Made made() { return null; }
                }
                """);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java")).contains("public Long length()");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void mismatchWithATypeOfALaterRoundIsReportedOnce(int round) {
        Compilation compilation = compile(
                round,
                "package shop; record Made() {}",
                "{ @Task Made load() { return null; } @Task int count(String load) { return 1; } }");

        assertThat(compilation.messages()).singleElement().asString().contains("[WrongType]", "is Made.");
        assertThat(compilation.generated()).containsKey("shop/Made.java").doesNotContainKey("shop/GeneratedPlan.java");
    }

    @Test
    void otherMistakesOfAWaitingPlanAreReportedOnce() {
        Compilation compilation = compile(
                2,
                "package shop; record Made() {}",
                "{ @Task Made load() { return null; } @Task(dependsOn = \"laod\") void count() {} }");

        assertThat(compilation.messages()).singleElement().asString().contains("[UnknownTask]", "'laod'");
    }

    @Test
    void tasksOfASuperclassOfALaterRoundAreInherited() {
        Compilation compilation = compile(
                1,
                "package shop; class Made { @dev.planloom.Task int load() { return 1; } }",
                "extends Made { @Task int twice(int load) { return load; } }");

        // Made is a plan of its own, and the first of the two to claim the name.
        assertThat(compilation.messages()).singleElement().asString().contains("[DuplicatePlan]");
        assertThat(compilation.generated("shop/GeneratedPlan.java")).contains("The plan of {@link Made}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void tasksOfAnAbstractSuperclassOfALaterRoundAreInherited(int round) {
        Compilation compilation = compile(
                round,
                "package shop; abstract class Made { @dev.planloom.Task int load() { return 1; } }",
                "extends Made { @Task int twice(int load) { return load; } }");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java"))
                .contains("tasks.twice((int) values.<Integer>get(0))");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void constantsOfALaterRoundNameTasks(int round) {
        Compilation compilation =
                compile(round, "package shop; class Made { static final String LOAD = \"load-all\"; }", """
                {
                  @Task(name = Made.LOAD) int load() { return 1; }
                  @Task(dependsOn = Made.LOAD) void audit() {}
                  @Task int twice(@From(Made.LOAD) int all) { return 2 * all; }
                }
                """);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java"))
                .contains(".task(\"load-all\")\n", ".task(\"audit\").after(\"load-all\")\n")
                .contains(".task(\"twice\").takes(\"load-all\")\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void exceptionOfALaterRoundIsDeclared(int round) {
        Compilation compilation = compile(
                round,
                "package shop; class Made extends Exception { private static final long serialVersionUID = 1; }",
                "{ ShopTasks() throws Made {} @Task void load() {} }");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java")).contains("throws InterruptedException, Made {");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void exceptionOfALaterRoundIsRetriedOn(int round) {
        Compilation compilation = compile(
                round,
                "package shop; class Made extends Exception { private static final long serialVersionUID = 1; }",
                "{ @Task @Retry(retryOn = {RuntimeException.class, Made.class}) void load() {} }");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java"))
                .contains(".retryOn(RuntimeException.class, Made.class)\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void fallbackWithTypesOfALaterRoundIsCalled(int round) {
        Compilation compilation = compile(round, "package shop; class Made {}", """
                {
                  @Task Made load() { return new Made(); }
                  @Task @Fallback("again") Made copy(Made load) { return load; }
                  Made again(Made load) { return load; }
                }
                """);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java")).contains("tasks.again(values.<Made>get(0))");
    }

    @Test
    void constantOfALaterRoundNamesALimit() {
        Compilation compilation = compile(
                1,
                "package shop; class Made { static final String DB = \"db\"; static final int ALL = 3; }",
                "{} @Limit(name = Made.DB, permits = Made.ALL) class Limited { @Task @Uses(value = \"db\", permits = 4) void load() {} }");

        assertThat(compilation.messages()).singleElement().asString().contains("of 'db', of which there are 3.");
    }

    @Test
    void limitOfAClassWhoseSuperclassHasTheTasksOfALaterRoundIsRead() {
        Compilation compilation = Javac.onClassPath()
                .with(new GeneratingProcessor(
                        1, Source.of("package shop; abstract class Made { @dev.planloom.Task void load() {} }")))
                .with("-Werror")
                .compile(
                        Source.of(
                                "package shop; @dev.planloom.Limit(name = \"db\", permits = 2) class ShopTasks extends Made {}"));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java")).contains(".limit(\"db\", 2)\n");
    }

    @Test
    void lostPolicyOfAWaitingPlanIsReportedOnce() {
        Compilation compilation = compile(
                2,
                "package shop; record Made() {}",
                "{ @Task Made load() { return null; } @Timeout(\"1s\") void count() {} }");

        assertThat(compilation.messages()).singleElement().asString().contains("[LostPolicy] count has @Timeout");
        assertThat(compilation.generated()).doesNotContainKey("shop/GeneratedPlan.java");
    }

    @Test
    void classWithTasksOfALaterRoundIsAPlan() {
        Compilation compilation =
                compile(1, "package shop; class Made { @dev.planloom.Task int load() { return 1; } }", "{}");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.load("shop.GeneratedPlan")).isNotNull();
    }

    @Test
    void writtenNameOfALaterRoundIsTaken() {
        Compilation compilation =
                compile(1, "package shop; class GeneratedPlan {}", "{ @Task GeneratedPlan load() { return null; } }");

        assertThat(compilation.messages()).singleElement().asString().contains("[DuplicatePlan]");
    }

    @Test
    void planOfAnEarlierRoundIsNoWrittenClass() {
        Compilation compilation = Javac.onClassPath()
                .with(new GeneratingProcessor(1, Source.of("package shop; record Made() {}")))
                .compile(
                        Source.at("shop/ShopTasks.java", HEADER + "{ @Task Made load() { return null; } }"),
                        Source.of("package shop; class OrderTasks { @dev.planloom.Task void order() {} }"));

        assertThat(compilation.messages())
                .singleElement()
                .asString()
                .contains("[DuplicatePlan] The plans of OrderTasks and ShopTasks would both be named GeneratedPlan.");
    }

    private static Compilation compile(int round, String generated, String tasks) {
        return Javac.onClassPath()
                .with(new GeneratingProcessor(round, Source.of(generated)))
                .with("-Werror")
                .compile(Source.at("shop/ShopTasks.java", HEADER + tasks));
    }
}
