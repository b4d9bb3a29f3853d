package dev.planloom.sample.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of its example is true, to the letter. */
class ReadmeIT {
    /** Which of the README's blocks of Java is the example of a fan-out: after the first come two extracts. */
    private static final int FAN_OUT = 3;

    @TempDir
    private Path folder;

    private Readme readme;
    private String example;

    @BeforeEach
    void read() throws IOException {
        readme = Readme.read();
        example = readme.blocks("java").getFirst();
    }

    @Test
    void theExampleRunsAsItStandsThere() throws IOException, InterruptedException {
        assertThat(run("CheckoutTasks", example))
                .matches("reserved\\RAda pays 190\\RCheckoutTasks: 5 succeeded; [0-9.]+ m?s with 4 workers\\R");
    }

    @Test
    void theFanOutRunsAsItStandsThere() throws IOException, InterruptedException {
        assertThat(run("InvoiceTasks", readme.blocks("java").get(FAN_OUT)))
                .isEqualToNormalizingNewlines("3 invoices: [305, 405, 505]\n");
    }

    @Test
    void theDrawnGraphIsThatOfTheGeneratedClass() throws IOException, InterruptedException {
        compile("CheckoutTasks", example).succeeded();
        String generated = Files.readString(folder.resolve("generated/shop/GeneratedPlan.java"));
        String drawn = readme.blocks("").get(0);
        assertThat(generated).contains(drawn.lines().map(line -> " * " + line).collect(Collectors.joining("\n")));
    }

    @Test
    void theCycleIsPrintedAsShown() throws IOException, InterruptedException {
        String cyclic = example.replaceFirst("@Task\n", "@Task(dependsOn = \"receipt\")\n");
        String shown = readme.blocks("").get(1);
        Jdk.Result result = compile("CheckoutTasks", cyclic);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output().replace("shop/CheckoutTasks.java", "CheckoutTasks.java"))
                .isEqualToNormalizingNewlines(shown);
    }

    /** Compiles a class without a warning, and runs it; returns what it printed. */
    private String run(String name, String source) throws IOException, InterruptedException {
        assertThat(compile(name, source).succeeded().output()).isEmpty();
        String path = BuiltJars.runtimePath() + File.pathSeparator + "out";
        return new Jdk(folder)
                .java(List.of("--class-path", path, "shop." + name))
                .succeeded()
                .output();
    }

    private Jdk.Result compile(String name, String source) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("shop"));
        Files.createDirectories(folder.resolve("generated"));
        String file = "shop/" + name + ".java";
        Files.writeString(folder.resolve(file), source);
        return new Jdk(folder)
                .javac(List.of(
                        "--class-path",
                        BuiltJars.runtimePath(),
                        "--processor-path",
                        BuiltJars.PROCESSOR.path().toString(),
                        "-Xlint:all,-processing",
                        "-Werror",
                        "-d",
                        "out",
                        "-s",
                        "generated",
                        file));
    }
}
