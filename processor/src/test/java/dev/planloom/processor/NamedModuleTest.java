package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans compile in named modules, without a warning. */
class NamedModuleTest {
    private static final Source TASKS = Source.of("""
            package shop;

            import dev.planloom.Task;

            public class ShopTasks {
              public ShopTasks() {}
              @Task public String load() { return "loaded"; }
              @Task int size(String load) { return load.length(); }
            }
            """);

    @Test
    void packageMayBeUnexported() {
        Compilation compilation = compile("module shop { requires dev.planloom.runtime; }");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java"))
                .contains("public final class GeneratedPlan")
                .as("no module of this graph has the annotation")
                .doesNotContain("@Generated");
    }

    @Test
    void packageMayBeExportedByAModuleThatHandsTheRuntimeOn() {
        Compilation compilation = compile("module shop { requires transitive dev.planloom.runtime; exports shop; }");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated()).containsOnlyKeys("shop/GeneratedPlan.java");
    }

    @Test
    void annotationThatOnlyOtherModulesSeeIsLeftOut() {
        Compilation compilation = Javac.onModulePath()
                .with("-Werror", "--add-modules", "java.compiler")
                .compile(Source.at("module-info.java", "module shop { requires dev.planloom.runtime; }"), TASKS);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java")).doesNotContain("@Generated");
    }

    @Test
    void generatedCodeSaysThatItIsWhereTheModuleSeesTheAnnotation() {
        Compilation compilation = compile("module shop { requires dev.planloom.runtime; requires java.compiler; }");

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java"))
                .contains("@Generated(\"dev.planloom.processor.TaskProcessor\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "inner"})
    void includedClassMayBeLessVisibleThanThePlan(String folder) {
        String modifier = folder.equals("shop") ? "" : "public ";
        Source payment = Source.of("package " + folder + "; import dev.planloom.*; @PlanPart " + modifier
                + "class Payment { public Payment() {} @Task public int charge(String cart) { return 1; } }");
        Source tasks = Source.of(
                "package shop; import dev.planloom.*; @Plan(includes = " + folder + ".Payment.class)"
                        + " @SuppressWarnings(\"exports\") public class ShopTasks { public ShopTasks() {} @Task public String cart() { return null; } }");
        Source module = Source.at(
                "module-info.java", "module shop { requires transitive dev.planloom.runtime; exports shop; }");

        Compilation compilation = Javac.onModulePath().with("-Werror").compile(module, payment, tasks);

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("shop/GeneratedPlan.java")).contains("payment.charge(values.<String>get(0))");
    }

    private static Compilation compile(String module) {
        return Javac.onModulePath().with("-Werror").compile(Source.at("module-info.java", module), TASKS);
    }
}
