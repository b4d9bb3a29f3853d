package dev.planloom.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/**
 * The {@code @Retry} of a task, possibly wrong.
 *
 * @param max how often the task is repeated at most
 * @param delay how long it waits before the second attempt
 * @param multiplier by how much each wait is longer than the one before
 * @param maxDelay the longest wait
 * @param jitter by which part of itself a wait is changed at most
 * @param retryOn after which throwables the task is repeated
 * @param abortOn after which of these it is not
 */
public record RetryDeclaration(
        Setting<Integer> max,
        Setting<String> delay,
        Setting<Double> multiplier,
        Setting<String> maxDelay,
        Setting<Double> jitter,
        List<Setting<TypeRef>> retryOn,
        List<Setting<TypeRef>> abortOn) {
    private static final List<ClassName> ANY_EXCEPTION = List.of(ClassName.get(Exception.class));

    /** Copies the lists. */
    public RetryDeclaration {
        retryOn = List.copyOf(retryOn);
        abortOn = List.copyOf(abortOn);
    }

    /** Whether the task is repeated after every exception and no other throwable, as by default. */
    public boolean isOnAnyException() {
        return retryOn.stream().map(type -> type.value().name()).toList().equals(ANY_EXCEPTION);
    }

    /** The classes that it names. */
    public Stream<TypeRef> classes() {
        return Stream.concat(retryOn.stream(), abortOn.stream()).map(Setting::value);
    }
}
