package dev.planloom.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What annotations say of a task beyond its dependencies, possibly wrong things.
 *
 * @param retry how it is repeated
 * @param timeout how long an attempt may take
 * @param rateLimit how often it may start
 * @param circuitBreaker what stops its attempts when they keep failing
 * @param uses what it uses of which limits
 * @param reads what it reads
 * @param writes what it writes
 * @param exclusive what it has for itself
 * @param fallback what gives its value when it fails
 */
public record PoliciesDeclaration(
        Optional<RetryDeclaration> retry,
        Optional<Setting<String>> timeout,
        Optional<RateLimitDeclaration> rateLimit,
        Optional<CircuitBreakerDeclaration> circuitBreaker,
        List<UseDeclaration> uses,
        Optional<NamesDeclaration> reads,
        Optional<NamesDeclaration> writes,
        Optional<NamesDeclaration> exclusive,
        Optional<FallbackDeclaration> fallback) {
    /** What most tasks have: nothing is said. */
    public static final PoliciesDeclaration NONE = new PoliciesDeclaration(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Copies the list. */
    public PoliciesDeclaration {
        uses = List.copyOf(uses);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return retry.isEmpty()
                && timeout.isEmpty()
                && rateLimit.isEmpty()
                && circuitBreaker.isEmpty()
                && uses.isEmpty()
                && reads.isEmpty()
                && writes.isEmpty()
                && exclusive.isEmpty()
                && fallback.isEmpty();
    }

    /** The annotations that name what the task touches, by their names and in the order of messages. */
    public List<NamesDeclaration> touches() {
        return Stream.of(exclusive, writes, reads).flatMap(Optional::stream).toList();
    }

    /** The names of what it writes or has for itself, which are one thing to the runtime; each once. */
    public Set<String> written() {
        return names(exclusive, writes);
    }

    /** The names of what it reads and does not write, each once: to write is to have it alone. */
    public Set<String> onlyRead() {
        Set<String> read = names(reads);
        read.removeAll(written());
        return read;
    }

    @SafeVarargs
    private static Set<String> names(Optional<NamesDeclaration>... declarations) {
        Set<String> names = new LinkedHashSet<>();
        for (Optional<NamesDeclaration> declaration : declarations) {
            declaration.ifPresent(stated -> stated.names().forEach(name -> names.add(name.value())));
        }
        return names;
    }

    /** The method that the plan calls for a failed task. */
    public Optional<FallbackMethod> fallbackMethod() {
        return fallback.flatMap(FallbackDeclaration::method);
    }

    /** The classes that the plan names for them. */
    public Stream<TypeRef> classes() {
        return retry.stream().flatMap(RetryDeclaration::classes);
    }
}
