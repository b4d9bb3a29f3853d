package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.WatchedProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Gradle asks of a processor, so that it compiles again only what has changed. */
class IncrementalBuildTest {
    static List<Fixture> fixtures() {
        return Fixture.in("good");
    }

    @Test
    void processorIsDeclaredIsolating() throws IOException {
        String descriptor = "/META-INF/gradle/incremental.annotation.processors";
        try (InputStream input = Objects.requireNonNull(TaskProcessor.class.getResourceAsStream(descriptor))) {
            assertThat(new String(input.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualToIgnoringNewLines(TaskProcessor.class.getName() + ",isolating");
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void eachFileIsMadeFromExactlyOneClassOfItsPackage(Fixture fixture, @TempDir Path folder) {
        for (Fixture inner : fixture.inner("classpath")) {
            Javac.onClassPath().with("-proc:none").compile(inner.sources()).write(folder);
        }
        WatchedProcessor processor = new WatchedProcessor();

        Compilation compilation = Javac.onClassPath(List.of(folder))
                .with("-proc:only", "-Aplanloom.graph=mermaid,dot,json")
                .compile(fixture.sources(), processor);

        assertThat(processor.origins())
                .hasSize(4 * compilation.generated().size())
                .isNotEmpty()
                .allSatisfy((file, elements) -> {
                    assertThat(elements).as(file).hasSize(1);
                    String path = file.replaceFirst("^META-INF/planloom/(.*)\\.\\w+$", "$1");
                    String source = compilation.generated(path.replace('.', '/') + ".java");
                    assertThat(source).contains("The plan of {@link " + simpleName(elements.getFirst(), path) + "}");
                });
        assertThat(compilation.origins())
                .allSatisfy((file, sources) -> assertThat(sources).as(file).hasSize(1));
    }

    /** The name of a class as a plan in its package refers to it. */
    private static String simpleName(String type, String plan) {
        String packageName = plan.contains(".") ? plan.substring(0, plan.lastIndexOf('.') + 1) : "";
        assertThat(type).startsWith(packageName);
        return type.substring(packageName.length());
    }
}
