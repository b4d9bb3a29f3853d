package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file with the graphs that were checked in is written where that is asked for, and else compared. */
class LockTest {
    private static final Source STOCK =
            Source.of("package stock; class StockTasks { @dev.planloom.Task void count() {} }");

    private static final String STOCK_LINES = """

            plan stock.GeneratedPlan of stock.StockTasks
            schedule: LAYERED
            task count: void count()
            """;

    @TempDir
    private Path folder;

    private Path lock;

    @BeforeEach
    void nameTheFile() {
        lock = folder.resolve("planloom.lock");
    }

    private Compilation compile(Source... sources) {
        return Javac.onClassPath().with("-Aplanloom.lock=" + lock).compile(sources);
    }

    private Compilation update(Source... sources) {
        return Javac.onClassPath()
                .with("-Aplanloom.lock=" + lock, "-Aplanloom.lock.update=true")
                .compile(sources);
    }

    private static Source shop(String body) {
        return Source.of("package shop; import dev.planloom.*; class ShopTasks { " + body + " }");
    }

    @Test
    void fileIsThatOfTheDocumentation() throws IOException {
        Compilation compilation = update(Source.of(documented("java")));

        assertThat(compilation.messages()).containsExactly("note: [Lock] Wrote shop.GeneratedPlan to " + lock + ".");
        assertThat(Files.readString(lock)).isEqualTo(documented("text"));
        assertThat(compile(Source.of(documented("java"))).messages()).isEmpty();
        assertThat(folder).isDirectoryContaining(file -> file.equals(lock)).isDirectoryNotContaining("glob:**.new");
    }

    private static String documented(String language) {
        return Fixture.block("lock.md", language);
    }

    @Test
    void changeIsAnErrorUntilItIsAccepted() {
        update(shop("@Task int load() { return 1; }"));
        Source changed = shop("@Task long load() { return 1; }");

        assertThat(compile(changed).messages()).singleElement().asString().contains("""
                error: [Lock] shop.GeneratedPlan is not as in planloom.lock. If that is meant, compile with \
                -Aplanloom.lock.update=true. The changes:
                    changed  task load: int load()
                        now  task load: long load()""");
        assertThat(update(changed).succeeded()).isTrue();
        assertThat(compile(changed).messages()).isEmpty();
    }

    @Test
    void longListOfChangesIsCut() {
        update(shop("@Task void first() {}"));
        StringBuilder methods = new StringBuilder("@Task void first() {}");
        IntStream.range(0, 30).forEach(i -> methods.append("@Task void t" + i + "() {}\n"));

        assertThat(compile(shop(methods.toString())).messages())
                .singleElement()
                .asString()
                .endsWith("\n    and 18 more changes")
                .hasLineCount(14);
    }

    @Test
    void planThatIsNotCompiledKeepsItsPlaceInTheFile() throws IOException {
        update(shop("@Task void load() {}"), STOCK);
        update(shop("@Task void store() {}"));

        assertThat(Files.readString(lock)).contains("task store: void store()").endsWith(STOCK_LINES);
        assertThat(compile(STOCK).messages()).isEmpty();
    }

    @Test
    void planWithAMistakeIsNeitherComparedNorWritten() throws IOException {
        update(shop("@Task void load() {}"));
        String before = Files.readString(lock);
        Source faulty = shop("@Task(dependsOn = \"load\") void load() {}");

        assertThat(update(faulty).messages()).singleElement().asString().contains("[SelfDependency]");
        assertThat(compile(faulty).messages()).singleElement().asString().contains("[SelfDependency]");
        assertThat(lock).hasContent(before);
    }

    @Test
    void fileThatIsUpToDateIsNotTouched() throws IOException {
        update(STOCK);
        Files.writeString(lock, "planloom-lock 1\r\n# a remark\r\n" + STOCK_LINES.replace("\n", "\r\n"));
        String before = Files.readString(lock);

        assertThat(compile(STOCK).messages()).isEmpty();
        assertThat(update(STOCK).messages()).isEmpty();
        assertThat(Files.readString(lock)).isEqualTo(before);
    }

    @Test
    void orderOfLinesAndOfMethodsDoesNotMatter() throws IOException {
        update(shop("@Task void a() {} @Task void b() {}"));
        String text = Files.readString(lock);
        Files.writeString(
                lock, text.replace("task a: void a()\ntask b: void b()\n", "task b: void b()\ntask a: void a()\n"));

        assertThat(Files.readString(lock)).isNotEqualTo(text);
        assertThat(compile(shop("@Task void b() {} @Task void a() {}")).messages())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "planloom-lock 2\n", "planloom-lock 1\n<<<<<<< HEAD\n"})
    void fileThatIsNoLockFileIsNotOverwritten(String text) throws IOException {
        Files.writeString(lock, text);

        assertThat(update(STOCK).messages()).singleElement().asString().contains("is no lock file: ");
        assertThat(Files.readString(lock)).isEqualTo(text);
    }

    @Test
    void fileThatIsNoTextIsNoLockFile() throws IOException {
        Files.write(lock, new byte[] {'p', (byte) 0xff, (byte) 0xfe});

        assertThat(compile(STOCK).messages())
                .singleElement()
                .asString()
                .startsWith("error: [Lock] " + lock + " is no lock file: it is no text in UTF-8.");
    }

    @Test
    void fileInAFolderThatThereIsNotCannotBeWritten() {
        lock = folder.resolve("missing").resolve("planloom.lock");

        assertThat(update(STOCK).messages())
                .singleElement()
                .asString()
                .startsWith("error: [Lock] " + lock + " could not be written: NoSuchFileException");
    }

    @Test
    void compilationWithoutPlansDoesNotLookForTheFile() {
        Source shop = Source.of("package shop; class Shop {}");

        assertThat(compile(shop).messages()).noneMatch(message -> message.contains("[Lock]"));
        assertThat(update(shop).messages()).noneMatch(message -> message.contains("[Lock]"));
        assertThat(lock).doesNotExist();
    }

    @Test
    void compilersThatWriteAtOnceLoseNothing() throws Exception {
        int compilers = 4;
        List<Callable<Compilation>> updates = new ArrayList<>();
        for (int i = 0; i < compilers; i++) {
            String name = "p" + i;
            updates.add(() -> Javac.withOwnFiles()
                    .with("-Aplanloom.lock=" + lock, "-Aplanloom.lock.update=true", "-proc:only")
                    .compile(Source.of("package " + name + "; class Tasks { @dev.planloom.Task void load() {} }")));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(compilers)) {
            for (Future<Compilation> done : threads.invokeAll(updates)) {
                assertThat(done.get().succeeded()).isTrue();
            }
        }

        assertThat(Files.readString(lock).lines().filter(line -> line.startsWith("plan ")))
                .containsExactly(
                        "plan p0.GeneratedPlan of p0.Tasks",
                        "plan p1.GeneratedPlan of p1.Tasks",
                        "plan p2.GeneratedPlan of p2.Tasks",
                        "plan p3.GeneratedPlan of p3.Tasks");
    }
}
