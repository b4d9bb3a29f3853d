package dev.planloom.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The order of the packages, and what each may know of the compiler. */
class ArchitectureTest {
    private static final String ROOT = "dev.planloom.processor";
    private static final JavaClasses CLASSES = importMain();

    /** The classes of the runtime that the jar has copies of. */
    private static final Set<String> TAKEN_IN = Set.of("ClosestName", "DurationFormat");

    private static JavaClasses importMain() {
        URL main = TaskProcessor.class.getProtectionDomain().getCodeSource().getLocation();
        return new ClassFileImporter().importUrl(main);
    }

    @Test
    void packagesDependDownwardsOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("processor")
                .definedBy(ROOT)
                .layer("scan")
                .definedBy(ROOT + ".scan")
                .layer("validate")
                .definedBy(ROOT + ".validate")
                .layer("emit")
                .definedBy(ROOT + ".emit")
                .layer("lock")
                .definedBy(ROOT + ".lock")
                .layer("layer")
                .definedBy(ROOT + ".layer")
                .layer("model")
                .definedBy(ROOT + ".model")
                .whereLayer("processor")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("scan")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("validate")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("emit")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("lock")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("layer")
                .mayOnlyBeAccessedByLayers("processor", "validate", "emit")
                .ensureAllClassesAreContainedInArchitectureIgnoring(resideInAnyPackage(""))
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyDiagnosticsUsesTheMessager() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".Diagnostics")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".TaskProcessor")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Messager.class)
                .check(CLASSES);
        // The processor hands it over, and calls nothing on it.
        noClasses()
                .that()
                .haveFullyQualifiedName(ROOT + ".TaskProcessor")
                .should()
                .callMethodWhere(describe(
                        "the messager is called", call -> call.getTargetOwner().isAssignableTo(Messager.class)))
                .check(CLASSES);
    }

    @Test
    void modelLayersAndRulesAreFreeOfTheCompilersElementsAndTypes() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".model", ROOT + ".layer", ROOT + ".lock", ROOT + ".validate")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javax.lang.model.element..",
                        "javax.lang.model.type..",
                        "javax.lang.model.util..",
                        "javax.annotation.processing..",
                        "javax.tools.."))
                .check(CLASSES);
    }

    @Test
    void processorKnowsStandardInterfacesOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.sun..", "sun..", "jdk.."))
                .check(CLASSES);
    }

    @Test
    void processorDoesNotLoadTheClassesThatItReadsOfButThoseWhichItsJarTakesIn() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "belong to the annotations or the runtime",
                        type -> type.getPackageName().equals("dev.planloom")
                                || (type.getPackageName().startsWith("dev.planloom.runtime")
                                        && !TAKEN_IN.contains(type.getSimpleName()))))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());

        assertThat(packages)
                .hasSize(7)
                .allSatisfy(name -> assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue());
    }

    @Test
    void noStaticFieldIsMutable() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }
}
