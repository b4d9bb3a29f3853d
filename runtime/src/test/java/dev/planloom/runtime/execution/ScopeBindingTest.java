package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeBindingTest {
    private static final String FAKES = ScopeBindingTest.class.getPackageName() + ".";

    private static final Predicate<Object> IS_DONE = new Predicate<>() {
        @Override
        public boolean test(Object subtask) {
            return true;
        }

        @Override
        public String toString() {
            return "done";
        }
    };

    private static final ThreadFactory THREADS = new ThreadFactory() {
        @Override
        public Thread newThread(Runnable task) {
            return Thread.ofVirtual().unstarted(task);
        }

        @Override
        public String toString() {
            return "threads";
        }
    };

    @Test
    void theScopesOfThisJdkBind() {
        ScopeBinding binding = ScopeBinding.of("java.util.concurrent.StructuredTaskScope");
        assertThat(binding.fork().type().parameterCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FakeScope25", "FakeScope26", "FakeScopeOfThree"})
    void scopesOfEveryKnownShapeBindAndAreCalledAsARunCallsThem(String fake) throws Throwable {
        ScopeBinding binding = ScopeBinding.of(FAKES + fake);
        UnaryOperator<Object> configure = configuration -> configured(binding, configuration);
        Object joiner = (Object) binding.allUntil().invokeExact((Object) IS_DONE);
        Object scope = (Object) binding.open().invokeExact(joiner, (Object) configure);
        Callable<String> subtask = () -> "subtask";
        binding.fork().invokeExact(scope, (Object) subtask);
        binding.join().invokeExact(scope);
        binding.close().invokeExact(scope);
        assertThat(((RecordingScope) scope).calls())
                .containsExactly(
                        "open Joiner[isDone=done] Configuration[text=name, threads]", "fork subtask", "join", "close");
    }

    private static Object configured(ScopeBinding binding, Object configuration) {
        try {
            Object named = (Object) binding.withName().invokeExact(configuration, (Object) "name");
            return (Object) binding.withThreadFactory().invokeExact(named, (Object) THREADS);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FakeScopeWithoutFork             | has no method *.fork(Callable)",
                "ScopeBindingTest$JoinerAlone     | has no type *$Configuration",
                "FakeScopeThatThereIsNot          | has no type *"
            })
    void aScopeThatLacksSomethingDoesNotBindAndTheMessageSaysWhat(String fake, String lack) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ScopeBinding.of(FAKES + fake))
                .withMessage("Planloom cannot run on Java " + Runtime.version().feature() + ", which "
                        + lack.replace("*", FAKES + fake)
                        + ". It runs on JDK 25 and on later ones that keep structured concurrency as it is there; use"
                        + " such a JDK, or a later version of Planloom.");
    }

    @Test
    void aScopeWhoseMethodsAreNotAccessibleDoesNotBind() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ScopeBinding.of(FAKES + "ScopeBindingTest$Hidden"))
                .withMessageContaining("which gives no access to ")
                .withMessageContaining("Hidden$Joiner.allUntil(");
    }

    @Test
    void aBindingThatFailedThrowsItsReasonFromEachMethod() {
        ScopeBinding binding = ScopeBinding.ofOrThrowing(FAKES + "FakeScopeWithoutFork");
        Object any = "any";
        Stream.<ThrowingCallable>of(
                        () -> binding.allUntil().invoke(any),
                        () -> binding.open().invoke(any, any),
                        () -> binding.withName().invoke(any, any),
                        () -> binding.withThreadFactory().invoke(any, any),
                        () -> binding.fork().invoke(any, any),
                        () -> binding.join().invoke(any),
                        () -> binding.close().invoke(any))
                .forEach(call -> assertThatThrownBy(call)
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessageContaining("which has no method " + FAKES + "FakeScopeWithoutFork.fork(Callable)"));
    }

    @Test
    void aBindingThatSucceedsIsTheSameWithASubstituteAtHand() throws Throwable {
        ScopeBinding binding = ScopeBinding.ofOrThrowing(FAKES + "FakeScope26");
        assertThat((Object) binding.allUntil().invokeExact((Object) IS_DONE)).hasToString("Joiner[isDone=done]");
    }

    /** Lacks a configuration. */
    interface JoinerAlone {
        /** A joiner. */
        interface Joiner {}
    }

    /** Has a joiner that is not public. */
    static final class Hidden {
        private Hidden() {}

        /** The joiner. */
        static final class Joiner {
            private Joiner() {}

            public static Object allUntil(Predicate<Object> isDone) {
                return isDone;
            }
        }

        /** A configuration. */
        interface Configuration {}
    }
}
