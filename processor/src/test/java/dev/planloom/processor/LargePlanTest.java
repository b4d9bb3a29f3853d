package dev.planloom.processor;

import static dev.planloom.processor.emit.PlanEmitter.MOST_NAMED_TASKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.LargePlan;
import dev.planloom.processor.testing.Source;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A class of thousands of tasks compiles, on a stack of the default size, and its plan runs. */
class LargePlanTest {
    /** Beyond so many bytes of bytecode, HotSpot does not compile a method. */
    private static final int HUGE_METHOD = 8_000;

    /** Beyond so many there can be no method; half of that keeps a distance. */
    private static final int LARGEST_METHOD = 65_535 / 2;

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of("random", LargePlan.random(2_000, 1)),
                Arguments.of("random with a sink", LargePlan.random(2_000, 2).withSink()),
                Arguments.of("chain", LargePlan.chain(2_000)),
                Arguments.of("wide, 61 values a task", LargePlan.wide(64, 61)),
                Arguments.of("wide, 73 values a task", LargePlan.wide(64, 73)),
                Arguments.of("wide, 127 values a task", LargePlan.wide(64, 127)),
                Arguments.of("few large calls beside many small ones", LargePlan.uneven(3_000, 8)),
                Arguments.of("many large calls", LargePlan.wide(150, 127)));
    }

    /** The largest plans with all members. */
    static Stream<Arguments> largest() {
        return Stream.of(
                Arguments.of("random", LargePlan.random(MOST_NAMED_TASKS, 3)),
                Arguments.of("chain", LargePlan.chain(MOST_NAMED_TASKS)),
                Arguments.of("wide", LargePlan.fan(MOST_NAMED_TASKS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void largePlanCompilesIntoSmallMethodsAndRunsWithTheRightValues(String name, LargePlan plan) throws Exception {
        Compilation compilation = onADefaultStack(plan.source());

        assertThat(compilation.messages()).isEmpty();
        assertMethodsAreSmall(compilation);
        assertThat(values(
                        run(compilation.load("big.GeneratedPlan"), null),
                        plan.values().size()))
                .isEqualTo(plan.values());
    }

    @Test
    void planOfTwentyThousandTasksHasAllMembersAndRunsWithTheRightValues() throws Exception {
        assertHasAllMembers(LargePlan.random(MOST_NAMED_TASKS, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largest")
    @EnabledIfSystemProperty(named = "large.plans", matches = "all")
    void planOfTwentyThousandTasksOfAnyShapeHasAllMembers(String name, LargePlan plan) throws Exception {
        assertHasAllMembers(plan);
    }

    private static void assertHasAllMembers(LargePlan plan) throws Exception {
        Compilation compilation = onADefaultStack(plan.source());
        int last = MOST_NAMED_TASKS - 1;

        assertThat(compilation.messages()).isEmpty();
        assertMethodsAreSmall(compilation);
        Class<?> type = compilation.load("big.GeneratedPlan");
        assertThat(values(run(type, null), plan.values().size())).isEqualTo(plan.values());
        for (int task = 0; task <= last; task++) {
            Field constant = type.getDeclaredField("T" + task);
            constant.setAccessible(true);
            assertThat(constant.get(null)).isEqualTo("t" + task);
        }
        assertThat(values(run(type, replaced(type, last, 7L)), last + 1)).endsWith(7L);
        assertThat(values(run(type, replaced(type, 0, 7)), last + 1)).startsWith(7L);
    }

    @Test
    void moreTasksHaveNoConstantsAndTheCompilerSaysSo() {
        Compilation compilation = Javac.onClassPath()
                .with("-proc:only", "-Werror")
                .compile(LargePlan.chain(MOST_NAMED_TASKS + 1).source());

        assertThat(compilation.succeeded()).isTrue();
        assertThat(compilation.messages())
                .singleElement()
                .asString()
                .startsWith(
                        "big/BigTasks.java:6:1: note: [ManyTasks] GeneratedPlan has no constants for the names of its 20001"
                                + " tasks:");
        assertThat(compilation.generated("big/GeneratedPlan.java"))
                .doesNotContain("String T0 = ")
                .contains("public With t20000(");
    }

    @Test
    void planThatIsNamedAsAPartOfALargeOneIsNoneOfItsParts() throws Exception {
        String text = LargePlan.random(3_000, 4)
                .source()
                .getCharContent(true)
                .toString()
                .replace("@Task(", "@Task(group = \"all\", "); // of which the graph is many calls, and not a text
        for (String name : List.of("Calls1", "Graph1")) {
            Compilation compilation = onADefaultStack(
                    Source.of(text.replace("class BigTasks", "@Plan(\"" + name + "\") class BigTasks")));

            assertThat(compilation.messages()).isEmpty();
            assertThat(compilation.classes())
                    .containsKeys(
                            "big." + name,
                            "big." + name + "$Calls",
                            "big." + name + (name.equals("Graph1") ? "$GraphPart1" : "$CallsPart1"));
        }
    }

    @Test
    void valuesOfALargePlanAreCastWithoutWarningsWhateverTheirTypes() throws Exception {
        String fillers = IntStream.range(0, 200)
                .mapToObj("  @Task int t%d() { return 1; }\n"::formatted)
                .collect(Collectors.joining());
        Compilation compilation = onADefaultStack(Source.of("""
                package big;

                import dev.planloom.*;
                import dev.planloom.runtime.Outcome;
                import java.util.*;

                @SuppressWarnings("planloom:all")
                class BigTasks {
                  @Task byte small() { return 7; }
                  @Task long widened(long small) { return small; }
                  @Task Integer boxed(int small, Long widened) { return small + widened.intValue(); }
                  @Task int[] array(int boxed) { return new int[] {boxed}; }
                  @Task Object object(int[] array) { return array[0]; }
                  @Task List<Object> list(Object object) { return List.of(object); }
                  @Task void nothing(List<? extends Object> list) {}
                  @Task(group = "web") @Timeout("1h") String value(Optional<Object> object) { return "v" + object.get(); }
                  @Task(dependsOn = "nothing") String last(Outcome<String> value, String[] texts) { return texts[0]; }
                  @Task String[] texts(String value) { return new String[] {value}; }
                %s}
                """.formatted(fillers)));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("big/GeneratedPlan.java")).contains("graph.tasks(");
        Object result = run(compilation.load("big.GeneratedPlan"), null);
        for (String name : List.of("last", "value")) {
            assertThat(value(result, name)).isEqualTo("v14");
        }
        assertThat(value(result, "object")).isEqualTo(14);
        assertThat(value(result, "list")).isEqualTo(List.of(14));
        assertThat(value(result, "widened")).isEqualTo(7L);
    }

    private static Object value(Object result, String name) throws Exception {
        Method accessor = result.getClass().getMethod(name);
        accessor.setAccessible(true);
        return accessor.invoke(result);
    }

    @Test
    void outlineOfALongChainIsShort() {
        Compilation compilation = Javac.onClassPath()
                .with("-proc:only")
                .compile(LargePlan.chain(3_000).source());

        assertThat(compilation.generated("big/GeneratedPlan.java"))
                .contains(" * layer 99   1 task: t99\n * …\n * layer 2999 1 task: t2999\n * </pre>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60})
    void largePlanOfFanOutsCompilesIntoSmallMethods(int parameters) throws Exception {
        Compilation compilation = onADefaultStack(fanOuts(150, parameters));

        assertThat(compilation.messages()).isEmpty();
        assertMethodsAreSmall(compilation);
        assertThat(compilation.generated("big/GeneratedPlan.java"))
                .contains("callEachFrom", "collectorFrom")
                .containsOnlyOnce("-> tasks.f149(")
                .containsOnlyOnce("-> tasks.c149();")
                .containsOnlyOnce("-> tasks.c149((int)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 150})
    void largePlanOfPoliciesCompilesIntoSmallMethods(int names) throws Exception {
        Compilation compilation = onADefaultStack(policies(200, names));

        assertThat(compilation.messages()).isEmpty();
        assertMethodsAreSmall(compilation);
        assertThat(compilation.generated("big/GeneratedPlan.java"))
                .contains("addPart2(graph)", "fallbackFrom64")
                .containsOnlyOnce("graph.limit(\"l299\", 2);");
    }

    /** Tasks with all policies, of which some name many things. */
    private static Source policies(int tasks, int names) {
        String limits = IntStream.range(0, 300)
                .mapToObj(i -> "@Limit(name = \"l" + i + "\", permits = 2)\n")
                .collect(Collectors.joining());
        String read = IntStream.range(0, names).mapToObj(i -> "\"r" + i + "\"").collect(Collectors.joining(", "));
        String methods = IntStream.range(0, tasks)
                .mapToObj(i -> """
                          @Task @Retry(max = 70000, retryOn = RuntimeException.class, abortOn = IllegalStateException.class)
                          @Timeout("2s") @RateLimit(permits = 70000) @CircuitBreaker @Uses("l1") @Uses("l%d")
                          @Reads({%s}) @Writes("w%1$d") @Fallback("f%1$d") int t%1$d() { return 1; }
                          int f%1$d(Exception thrown) { return 2; }
                        """.formatted(i + 2, read))
                .collect(Collectors.joining());
        return Source.of(
                "package big;\n\nimport dev.planloom.*;\n\n" + limits + "class BigTasks {\n" + methods + "}\n");
    }

    /** Tasks that are executed once, for each element, and for each element to be collected. */
    private static Source fanOuts(int each, int parameters) {
        StringBuilder text = new StringBuilder("package big;\n\nimport dev.planloom.*;\n\nclass BigTasks {\n");
        text.append("  @Task int[] ints() { return new int[0]; }\n");
        String others =
                IntStream.range(0, parameters).mapToObj(i -> ", long t" + i).collect(Collectors.joining());
        for (int i = 0; i < each; i++) {
            text.append("  @Task int t%1$d() { return 0; }\n".formatted(i))
                    .append("  @Task int f%1$d(@Each(\"ints\") long e%2$s) { return 0; }\n".formatted(i, others))
                    .append("  @Task void s%1$d(java.util.List<Integer> f%1$d) {}\n".formatted(i))
                    .append("  @Task int c%1$d(@Each(value = \"ints\", collect = \"c%1$d\") int e) { return 0; }\n"
                            .formatted(i))
                    .append("  java.util.stream.Collector<Object, ?, String> c%1$d() { return null; }\n".formatted(i));
        }
        return Source.of(text + "}\n");
    }

    private static void assertMethodsAreSmall(Compilation compilation) {
        compilation.classes().forEach((type, bytes) -> {
            int most = type.contains("$Calls") ? HUGE_METHOD : LARGEST_METHOD;
            for (MethodModel method : ClassFile.of().parse(bytes).methods()) {
                int length = method.findAttribute(Attributes.code())
                        .map(CodeAttribute::codeLength)
                        .orElse(0);
                assertThat(length).as("%s.%s", type, method.methodName()).isLessThan(most);
            }
        });
    }

    private static Compilation onADefaultStack(Source source) throws Exception {
        FutureTask<Compilation> task =
                new FutureTask<>(() -> Javac.onClassPath().with("-Werror").compile(source));
        new Thread(task, "javac").start();
        return task.get();
    }

    /** The result of a run, of the plan itself or with tasks replaced. */
    private static Object run(Class<?> type, @Nullable Object with) throws Exception {
        Method run = (with == null ? type : with.getClass()).getMethod("run", int.class);
        run.setAccessible(true);
        return run.invoke(with, 4);
    }

    private static Object replaced(Class<?> type, int task, Number value) throws Exception {
        Method with = type.getMethod("with");
        with.setAccessible(true);
        Object plan = with.invoke(null);
        Method replace = plan.getClass().getMethod("t" + task, Callable.class);
        replace.setAccessible(true);
        Callable<Number> replacement = () -> value;
        return replace.invoke(plan, replacement);
    }

    private static List<Long> values(Object result, int tasks) throws Exception {
        Map<String, Method> accessors = new HashMap<>();
        for (Method method : result.getClass().getMethods()) {
            accessors.put(method.getName(), method);
        }
        List<Long> values = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            Method accessor = accessors.get("t" + task);
            accessor.setAccessible(true);
            values.add(((Number) accessor.invoke(result)).longValue());
        }
        return values;
    }
}
