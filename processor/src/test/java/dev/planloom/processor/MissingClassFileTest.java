package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a class file refers to one that the class path lacks, the compiler says so, and the processor does not fail. */
class MissingClassFileTest {
    private static final List<Source> LIBRARY = List.of(
            Source.of("package lib; public class Gone extends Exception {}"),
            Source.of("package lib; public interface Lost<T> extends Iterable<T> {}"),
            Source.of("package lib; public class Value extends Gone {}"),
            Source.of("package lib; public interface Values extends Lost<Gone> {}"),
            Source.of("package lib; public @interface Noted { Class<?> value(); }"),
            Source.of("""
                    package lib;

                    import dev.planloom.*;

                    public abstract class Base {
                        @Task
                        @Retry(retryOn = Gone.class)
                        public Gone load() throws Gone {
                            return null;
                        }

                        @Task
                        public void print(Gone load, Lost<Gone> values) {}

                        @Task
                        public Lost<Gone> values() {
                            return null;
                        }
                    }
                    """));

    @Test
    void classesThatTasksOfAClassFileNameAreReportedOnce(@TempDir Path folder) throws IOException {
        assertThat(compile("extends lib.Base {}", folder).messages())
                .containsExactly(
                        message("load", "lib.Gone"),
                        message("print", "lib.Gone"),
                        message("print", "lib.Lost"),
                        message("values", "lib.Gone"),
                        message("values", "lib.Lost"));
    }

    private static String message(String task, String missing) {
        return "shop/ShopTasks.java:1:64: error: [MissingClass] " + task + " of lib.Base, a class file, names "
                + missing + ", which is not on the class path. Add what it is in.";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends lib.Value { @Task int load() { return 1; } @Task void audit(long load) {} }",
                "{ @Task lib.Value load() { return null; } @Task void print(lib.Value load) {} }",
                "{ @Task lib.Value load() { return null; } @Task void print(Exception load) {} }",
                "{ @Task lib.Value load() { return null; } @Task void print(String load) {} }",
                "{ @Task lib.Value load() { return null; } @Task void print(Optional<lib.Value> load) {} }",
                "{ @Task lib.Values load() { return null; } @Task void print(@Each(\"load\") Object one) {} }",
                "{ @Task lib.Values load() { return null; } @Task void print(Iterable<Object> load) {} }",
                "{ @Task @Retry(retryOn = lib.Value.class) void load() {} }",
                "{ ShopTasks() throws lib.Value {} @Task void load() {} }",
                "{ @Task @lib.Noted(lib.Value.class) void load() {} }",
            })
    void otherwiseTheCompilerTellsOrThePlanIsMade(String type, @TempDir Path folder) throws IOException {
        Compilation compilation = compile(type, folder);

        assertThat(compilation.messages()).noneMatch(message -> message.contains("Failure]"));
        assertThat(!compilation.succeeded() || compilation.generated().size() == 1)
                .as("%s", compilation.messages())
                .isTrue();
    }

    private static Compilation compile(String type, Path folder) throws IOException {
        Javac.onClassPath().with("-proc:none", "-g").compile(LIBRARY).write(folder);
        Files.delete(folder.resolve("lib/Gone.class"));
        Files.delete(folder.resolve("lib/Lost.class"));
        Javac javac = Javac.onClassPath(List.of(folder));

        return javac.compile(Source.at(
                "shop/ShopTasks.java",
                "package shop; import dev.planloom.*; import java.util.*; @Plan class ShopTasks " + type));
    }
}
