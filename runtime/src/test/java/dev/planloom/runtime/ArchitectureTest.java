package dev.planloom.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Timer;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String EXECUTION = "dev.planloom.runtime.execution";

    private static final String SCHEDULING = "dev.planloom.runtime.scheduling";

    private static final String BENCHMARK = "dev.planloom.runtime.benchmark";

    private static final String MICROMETER = "dev.planloom.runtime.MicrometerContext";
    private static final String RESILIENCE = EXECUTION + ".Protection";

    private static final Path FOLDER = folder();

    /** The classes of the module, without its tests. */
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(FOLDER);

    private static Path folder() {
        try {
            return Path.of(TaskGraph.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void onlyTheDirectCallsDependOnThePreviewApi() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.JdkScope(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.StructuredTaskScope.*")
                .check(CLASSES);
    }

    @Test
    void noClassBearsTheMarkThatAsksForThePreviewFlag() throws IOException {
        Map<String, Integer> minorVersions = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                minorVersions.put(file.getFileName().toString(), (int)
                        ByteBuffer.wrap(Files.readAllBytes(file)).getChar(4));
            }
        }
        assertThat(minorVersions)
                .containsKey("JdkScope.class")
                .allSatisfy((_, minor) -> assertThat(minor).isZero());
    }

    @Test
    void thePublicModelDoesNotKnowTheExecution() {
        noClasses()
                .that()
                .resideInAPackage("dev.planloom.runtime")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(EXECUTION + "..")
                .check(CLASSES);
    }

    @Test
    void theSchedulingDoesNotKnowTheExecution() {
        noClasses()
                .that()
                .resideInAPackage(SCHEDULING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(EXECUTION + "..")
                .check(CLASSES);
    }

    @Test
    void theSchedulingHasNoThreadsClockOrIo() {
        classes()
                .that()
                .resideInAPackage(SCHEDULING)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.planloom.runtime",
                        SCHEDULING,
                        "java.lang",
                        "java.lang.runtime",
                        "java.util",
                        "java.util.concurrent.atomic",
                        "java.util.function",
                        "java.util.stream",
                        "org.jspecify.annotations")
                .andShould()
                .onlyDependOnClassesThat(not(belongToAnyOf(
                        Thread.class, System.class, Runtime.class, Process.class, Timer.class, Random.class)))
                .check(CLASSES);
    }

    /** So that nothing of it is loaded by programs that measure nothing. */
    @Test
    void theBenchmarkKnowsThePublicModelAloneAndIsKnownToNobody() {
        classes()
                .that()
                .resideInAPackage(BENCHMARK)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.planloom", "dev.planloom.runtime", BENCHMARK, "java..", "org.jspecify.annotations")
                .andShould()
                .onlyHaveDependentClassesThat()
                .resideInAPackage(BENCHMARK)
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("(dev.planloom..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> packages =
                CLASSES.stream().map(JavaClass::getPackageName).distinct().toList();
        assertThat(packages).contains("dev.planloom.runtime", EXECUTION);
        assertThat(packages)
                .allSatisfy(name -> assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue());
    }

    @Test
    void onlyTheScopeBindingReflects() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(EXECUTION + ".ScopeBinding")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(CLASSES);
    }

    @Test
    void thePublicTypesOfTheExecutionAreThoseThatGeneratedCodeUses() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals(EXECUTION))
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("TaskCalls", "Values", "PlanResult", "LazyRunner", "Replacements");
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void theModuleDependsOnTheJdkAndItsAnnotationsAlone() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName(MICROMETER)
                .and()
                .doNotHaveFullyQualifiedName(RESILIENCE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.planloom..", "java..", "org.jspecify.annotations")
                .check(CLASSES);
    }

    @Test
    void theOnlyClassThatKnowsResilience4jIsLoadedForGuardedPlans() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(RESILIENCE)
                .and()
                .haveNameNotMatching(EXECUTION + "\\.(Guard|Guards|GuardedTasks)")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(RESILIENCE)
                .check(CLASSES);
    }

    @Test
    void theOnlyClassThatKnowsMicrometerIsLoadedOnlyByTheMethodThatIsNamedAfterIt() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(MICROMETER)
                .and()
                .doNotHaveFullyQualifiedName(RunContext.class.getName())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(MICROMETER)
                .check(CLASSES);
    }
}
