package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A plan is as visible as its tasks' class, and shows no type that is less visible than itself. */
class VisibilityTest {
    private static final String HIDDEN = "package shop; class Hidden { public static class Nested {} }";

    @Test
    void planOfAPublicClassIsPublic() throws Exception {
        Class<?> plan =
                compile("public class Tasks { @Task int load() { return 1; } }").load("shop.GeneratedPlan");

        assertThat(Modifier.isPublic(plan.getModifiers())).isTrue();
        assertThat(Modifier.isPublic(plan.getMethod("run", int.class).getModifiers()))
                .isTrue();
        assertThat(Modifier.isPublic(nested(plan, "Result").getModifiers())).isTrue();
        assertThat(Modifier.isPrivate(nested(plan, "Calls").getModifiers())).isTrue();
    }

    @Test
    void planOfAPackagePrivateClassIsPackagePrivate() {
        Class<?> plan =
                compile("class Tasks { @Task public int load() { return 1; } }").load("shop.GeneratedPlan");

        assertThat(plan.getModifiers()).isEqualTo(Modifier.FINAL);
    }

    @Test
    void planOfAPublicClassInsideAPackagePrivateOneIsPackagePrivate() {
        Class<?> plan = compile("class Shop { public static class Tasks { @Task public int load() { return 1; } } }")
                .load("shop.GeneratedPlan");

        assertThat(plan.getModifiers()).isEqualTo(Modifier.FINAL);
    }

    @Test
    void accessorsOfAPublicPlanArePublicButForHiddenTypes() {
        String tasks = """
                public class Tasks {
                  @Task int open() { return 1; }
                  @Task Hidden hidden() { return null; }
                  @Task Hidden.Nested nested() { return null; }
                  @Task List<? extends Hidden[]> list() { return null; }
                  @Task String takesHidden(Hidden hidden) { return ""; }
                }
                """;

        assertThat(accessors(compile(tasks).load("shop.GeneratedPlan")))
                .containsEntry("open", Modifier.PUBLIC)
                .containsEntry("takesHidden", Modifier.PUBLIC)
                .containsEntry("hidden", 0)
                .containsEntry("nested", 0)
                .containsEntry("list", 0);
    }

    @Test
    void accessorsOfAPackagePrivatePlanArePublicWithinIt() {
        Class<?> plan = compile("class Tasks { @Task Hidden hidden() { return null; } }")
                .load("shop.GeneratedPlan");

        assertThat(accessors(plan)).containsEntry("hidden", Modifier.PUBLIC);
    }

    private static Compilation compile(String type) {
        Compilation compilation = Javac.onClassPath()
                .compile(
                        Source.at("shop/Hidden.java", HIDDEN),
                        Source.at(
                                type.contains("class Shop") ? "shop/Shop.java" : "shop/Tasks.java",
                                "package shop; import dev.planloom.Task; import java.util.List; " + type));
        assertThat(compilation.succeeded()).as("%s", compilation.messages()).isTrue();
        return compilation;
    }

    private static Map<String, Integer> accessors(Class<?> plan) {
        return Arrays.stream(nested(plan, "Result").getDeclaredMethods())
                .collect(Collectors.toMap(method -> method.getName(), method -> method.getModifiers()));
    }

    private static Class<?> nested(Class<?> plan, String name) {
        return Arrays.stream(plan.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
