package dev.planloom.sample.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each class in the guide compiles, and prints what stands below it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideIT {
    /** A class, and the block below it. */
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(package ([\\w.]+);.*?)```\n\n```\n(.*?)```", Pattern.DOTALL);

    private static final Pattern CLASS = Pattern.compile("^class (\\w+)", Pattern.MULTILINE);

    /** What slf4j says where nothing logs. */
    private static final Pattern LOGGING = Pattern.compile("SLF4J.*\\R");

    @TempDir
    private static Path folder;

    private final List<Example> examples = new ArrayList<>();

    private record Example(String name, String source, String output) {
        String file() {
            return name.replace('.', '/') + ".java";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void compileAll() throws IOException, InterruptedException {
        for (MatchResult match :
                EXAMPLE.matcher(Readme.guide().text()).results().toList()) {
            String name = CLASS.matcher(match.group(1))
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            examples.add(new Example(match.group(2) + "." + name, match.group(1), match.group(3)));
        }
        List<String> arguments = new ArrayList<>(List.of(
                "--class-path",
                BuiltJars.guardedPath(),
                "--processor-path",
                BuiltJars.PROCESSOR.path().toString(),
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                "out"));
        for (Example example : examples) {
            Path file = folder.resolve(example.file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.source());
            arguments.add(example.file());
        }
        assertThat(new Jdk(folder).javac(arguments).succeeded().output()).isEmpty();
    }

    @Test
    void everyClassIsAnExample() throws IOException {
        assertThat(examples).hasSameSizeAs(Readme.guide().blocks("java")).isNotEmpty();
    }

    Stream<Example> examples() {
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExamplePrintsWhatStandsBelowIt(Example example) throws IOException, InterruptedException {
        String path = BuiltJars.guardedPath() + File.pathSeparator + "out";
        String output = new Jdk(folder)
                .java(List.of("--class-path", path, example.name()))
                .succeeded()
                .output();
        assertThat(LOGGING.matcher(output).replaceAll("")).isEqualToNormalizingNewlines(example.output());
    }
}
