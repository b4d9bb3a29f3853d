package dev.planloom.sample.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's project in a module of its own, compiled and run on the jars with no flag for previews. */
class ModularProjectIT {
    private static final String MODULE = """
            module shop {
                requires transitive dev.planloom.runtime;
                exports shop;
            }
            """;

    private static final String TASKS = """
            package shop;

            import dev.planloom.Task;

            /** Two numbers and their sum. */
            public final class SumTasks {
                private SumTasks() {}

                @Task
                static int left() {
                    return 20;
                }

                @Task
                static int right() {
                    return 22;
                }

                @Task
                static int sum(int left, int right) {
                    return left + right;
                }

                /**
                 * Prints the sum.
                 *
                 * @param args unused
                 * @throws InterruptedException never, here
                 */
                public static void main(String[] args) throws InterruptedException {
                    System.out.println("sum " + GeneratedPlan.run(2).sum());
                }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("shop"));
        Files.writeString(folder.resolve("module-info.java"), MODULE);
        Files.writeString(folder.resolve("shop/SumTasks.java"), TASKS);
    }

    @Test
    void compilesWithoutWarningsAndRunsWithTheProcessorOnThePath() throws IOException, InterruptedException {
        compileAndRun("--processor-path");
    }

    @Test
    void compilesWithoutWarningsAndRunsWithTheProcessorAsAModule() throws IOException, InterruptedException {
        compileAndRun("--processor-module-path");
    }

    private void compileAndRun(String processorOption) throws IOException, InterruptedException {
        Jdk jdk = new Jdk(folder);
        List<String> javac = new ArrayList<>(List.of("--module-path", BuiltJars.runtimePath()));
        javac.addAll(List.of(processorOption, BuiltJars.PROCESSOR.path().toString()));
        javac.addAll(List.of("-Xlint:all,-processing", "-Werror", "-d", "out"));
        javac.addAll(List.of("module-info.java", "shop/SumTasks.java"));
        assertThat(jdk.javac(javac).succeeded().output()).isEmpty();

        String path = BuiltJars.runtimePath() + System.getProperty("path.separator") + "out";
        assertThat(jdk.java(List.of("--module-path", path, "--module", "shop/shop.SumTasks"))
                        .succeeded()
                        .output())
                .isEqualTo("sum 42" + System.lineSeparator());
    }
}
