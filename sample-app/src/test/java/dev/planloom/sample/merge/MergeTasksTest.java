package dev.planloom.sample.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskPolicies;
import dev.planloom.sample.config.BadInputException;
import dev.planloom.sample.config.ConfigFile;
import dev.planloom.sample.config.Folder;
import dev.planloom.sample.config.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTasksTest {
    @TempDir
    private Path folder;

    @Test
    void eachFileIsReadByItselfAndMergeAndConflictsStandSideBySide() {
        assertThat(GeneratedPlan.plan()).hasToString("""
                MergeTasks
                layer 0: list
                layer 1: files
                layer 2: read
                layer 3: inOrder
                layer 4: merge, conflicts
                layer 5: summary""");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void laterFileWinsWhateverItsFormat(int workers) throws Exception {
        write("1.json", "{\"a\": 1, \"b\": 1, \"c\": 1}");
        write("2.yaml", "a: 2\nb: 2\n");
        write("3.properties", "a=3\n");

        assertThat(run(workers).merge()).hasToString("""
                {a=Setting[key=a, value=3, place=3.properties:1], \
                b=Setting[key=b, value=2, place=2.yaml:2], \
                c=Setting[key=c, value=1, place=1.json:1]}""");
    }

    @Test
    void filesThatDisagreeConflictAndTheLastOneWins() throws Exception {
        write("1.properties", "a=1\nsame=x\nonce=1\n");
        write("2.yaml", "a: 2\nsame: x\n");
        write("3.json", "{\"a\": 1}");

        List<Conflict> conflicts = run(2).conflicts();

        assertThat(conflicts).singleElement().satisfies(conflict -> {
            assertThat(conflict.key()).isEqualTo("a");
            assertThat(conflict.settings()).extracting("value").containsExactly("1", "2", "1");
            assertThat(conflict.winner().place()).hasToString("3.json:1");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void allBadFilesAreReportedInTheirOrder(int workers) throws IOException {
        write("1.yaml", "a: b: c\n");
        write("2.json", "{\n");
        write("3.properties", "ok=1\n");
        write("4.properties", "x=\\u1\n");

        TaskFailedException failure = catchThrowableOfType(TaskFailedException.class, () -> run(workers));

        assertThat(failure.task()).isEqualTo("inOrder");
        assertThat(failure.report().outcome("summary")).isEqualTo(new Outcome.Skipped<>("inOrder"));
        assertThat(failure)
                .cause()
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Problem::place)
                                .extracting(Object::toString)
                                .containsExactly("1.yaml:1", "2.json:2", "4.properties:1"));
    }

    @Test
    void fileThatIsReadForTooLongIsABadOneBesideOthers() throws IOException {
        write("1.yaml", "a: 1\n");
        write("2.yaml", "a: 2\n");

        TaskFailedException failure = catchThrowableOfType(
                TaskFailedException.class,
                () -> GeneratedPlan.with()
                        .read(file -> {
                            if (file.equals("2.yaml")) {
                                throw new TimeoutException();
                            }
                            return ConfigFile.read(new Folder(folder), file);
                        })
                        .run(new MergeTasks(new Folder(folder)), 2));

        assertThat(failure.task()).isEqualTo("inOrder");
        assertThat(failure)
                .cause()
                .isInstanceOf(BadInputException.class)
                .hasMessage("2.yaml: reading it took too long: the time is 30 seconds");
    }

    @Test
    void faultOfTheReaderIsNoBadFile() throws IOException {
        write("1.yaml", "a: 1\n");

        TaskFailedException failure = catchThrowableOfType(
                TaskFailedException.class,
                () -> GeneratedPlan.with()
                        .read(file -> {
                            throw new IllegalStateException("a fault");
                        })
                        .run(new MergeTasks(new Folder(folder)), 2));

        assertThat(failure.task()).isEqualTo("read");
        assertThat(failure).rootCause().hasMessage("a fault");
    }

    @Test
    void aFileThatIsReadIsOneOf64ThatMayBeOpen() {
        assertThat(GeneratedPlan.plan().limits()).containsExactly(entry(MergeTasks.OPEN_FILES, 64));
        assertThat(GeneratedPlan.plan().task(GeneratedPlan.READ).policies().uses())
                .containsExactly(new TaskPolicies.Use(MergeTasks.OPEN_FILES, 1));
    }

    @Test
    void theRunSaysHowManyFilesMayBeOpen() throws Exception {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int file = 10; file < 60; file++) {
            write(file + ".yaml", "a: 1\n");
        }

        GeneratedPlan.with()
                .read(file -> {
                    most.accumulateAndGet(open.incrementAndGet(), Math::max);
                    ConfigFile read = ConfigFile.read(new Folder(folder), file);
                    open.decrementAndGet();
                    return read;
                })
                .run(new MergeTasks(new Folder(folder)), RunOptions.workers(8).limit(MergeTasks.OPEN_FILES, 2));

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void linesOfTheSummaryFitTheTerminalWhateverTheInput() throws Exception {
        String longName = "n".repeat(120) + ".yaml";
        write(longName, "k" + "e".repeat(200) + "y: " + "v".repeat(300) + "\n");
        write("z.yaml", "k" + "e".repeat(200) + "y: \"\\e[2J\"\n");
        write("i".repeat(150), "");

        assertThat(run(1).summary().lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContain("\u001b"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private GeneratedPlan.Result run(int workers) throws InterruptedException {
        return GeneratedPlan.run(new MergeTasks(new Folder(folder)), workers);
    }
}
