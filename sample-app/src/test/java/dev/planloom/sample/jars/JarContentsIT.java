package dev.planloom.sample.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in the jars, and what is not. */
class JarContentsIT {
    private static final int JAVA_25 = 69;

    @ParameterizedTest
    @EnumSource
    void noClassFileCarriesThePreviewMark(BuiltJars built) throws IOException {
        try (JarFile jar = new JarFile(built.path().toFile())) {
            List<JarEntry> classes = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .toList();
            assertThat(classes).isNotEmpty();
            for (JarEntry entry : classes) {
                try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                    assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
                    assertThat(in.readUnsignedShort())
                            .as("minor version of %s", entry)
                            .isZero();
                    assertThat(in.readUnsignedShort())
                            .as("major version of %s", entry)
                            .isLessThanOrEqualTo(JAVA_25);
                }
            }
        }
    }

    /** To inflate them would be a part of what the first run of a JVM takes. */
    @Test
    void theRuntimesClassesAreNotCompressed() throws IOException {
        try (JarFile jar = new JarFile(BuiltJars.RUNTIME.path().toFile())) {
            assertThat(jar.stream()
                            .filter(entry -> entry.getName().startsWith("dev/")
                                    && entry.getName().endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(entry -> entry.getMethod() == ZipEntry.STORED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachJarIsAModule(BuiltJars built) {
        assertThat(ModuleFinder.of(built.path()).findAll())
                .singleElement()
                .satisfies(
                        module -> assertThat(module.descriptor().isAutomatic()).isFalse())
                .satisfies(module -> assertThat(module.descriptor().name()).startsWith("dev.planloom"));
    }

    @Test
    void theProcessorsJarHoldsNothingThatCouldMeetAnotherProcessorsCopy() {
        assertThat(BuiltJars.PROCESSOR.entries())
                .filteredOn(entry -> entry.endsWith(".class") && !entry.equals("module-info.class"))
                .isNotEmpty()
                .allMatch(entry -> entry.startsWith("dev/planloom/processor/"))
                .anyMatch(entry -> entry.endsWith("/JavaFile.class"));
    }

    @Test
    void javacAndGradleFindTheProcessor() {
        assertThat(BuiltJars.PROCESSOR.entries())
                .contains(
                        "META-INF/services/javax.annotation.processing.Processor",
                        "META-INF/gradle/incremental.annotation.processors");
    }
}
