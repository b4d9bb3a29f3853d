package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import dev.planloom.runtime.execution.TaskCalls;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.UndeclaredThrowableException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the generated code makes of fallbacks, called as the runtime calls it. Tasks are numbered as they are declared. */
class FallbackCallsTest {
    private static final Source TASKS = Source.of("""
            package shop;

            import dev.planloom.*;

            class ShopTasks {
              @Task @Fallback("shortOne") long widened() { return 1; }
              short shortOne() { return 7; }

              @Task @Fallback("nothing") int unboxed() { return 1; }
              Integer nothing() { return null; }

              @Task @Fallback("told") Object exception() { return 1; }
              Object told(Exception thrown) { return thrown; }
              Object told(Throwable thrown) { throw new AssertionError(thrown); }
              Object told() { throw new AssertionError(); }

              @Task @Fallback("toldAll") static Object throwable() { return 1; }
              static Object toldAll(Throwable thrown) { return thrown; }
              static Object toldAll() { throw new AssertionError(); }

              @Task @Fallback("done") void run() {}
              void done() {}

              @Task @Fallback("failing") String last() { return ""; }
              String failing() throws java.io.IOException { throw new java.io.IOException("failed too"); }

              @Task void plain() {}
            }
            """);

    private static TaskCalls calls;

    @BeforeAll
    static void compile() throws ReflectiveOperationException {
        Compilation compilation = Javac.onClassPath().with("-Werror").compile(TASKS);
        assertThat(compilation.messages()).isEmpty();
        ClassLoader loader = compilation.loader();
        Constructor<?> tasks = loader.loadClass("shop.ShopTasks").getDeclaredConstructor();
        tasks.setAccessible(true);
        Constructor<?> made = loader.loadClass("shop.GeneratedPlan$Calls").getDeclaredConstructors()[0];
        made.setAccessible(true);
        calls = (TaskCalls) made.newInstance(tasks.newInstance());
    }

    private static Object fallback(int task, Throwable thrown) throws Throwable {
        return calls.fallback(task, null, null, thrown);
    }

    @Test
    void valueIsOfTheTypeThatTheTaskReturns() throws Throwable {
        assertThat(fallback(0, new IOException())).isEqualTo(7L);
    }

    @Test
    void nullIsNoValueOfAPrimitiveType() {
        assertThat(thrownBy(1, new IOException())).isInstanceOf(NullPointerException.class);
    }

    @Test
    void exceptionIsHandedToTheMethodThatTakesOne() throws Throwable {
        IOException thrown = new IOException();

        assertThat(fallback(2, thrown)).isSameAs(thrown);
        assertThat(fallback(3, thrown)).isSameAs(thrown);
    }

    @Test
    void throwableThatIsNoExceptionIsTheCauseOfOne() throws Throwable {
        Throwable thrown = new Throwable("neither");

        assertThat(fallback(2, thrown))
                .isInstanceOfSatisfying(
                        UndeclaredThrowableException.class,
                        exception -> assertThat(exception).hasCause(thrown));
        assertThat(fallback(3, thrown)).isSameAs(thrown);
    }

    @Test
    void voidFallbackHasNoValue() throws Throwable {
        assertThat(fallback(4, new IOException())).isNull();
    }

    @Test
    void whatAFallbackThrowsIsThrown() {
        assertThat(thrownBy(5, new IOException("failed")))
                .isInstanceOf(IOException.class)
                .hasMessage("failed too");
    }

    @Test
    void taskWithoutAFallbackHasNone() {
        assertThat(thrownBy(6, new IOException()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no fallback 6");
    }

    private static Throwable thrownBy(int task, Throwable first) {
        try {
            throw new AssertionError("returned " + fallback(task, first));
        } catch (Throwable thrown) {
            return thrown;
        }
    }
}
