package dev.planloom.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The {@code @Fallback} of a task, possibly wrong.
 *
 * @param name what it says
 * @param returned what the task's method returns, of a fan-out for an element; empty for {@code void}
 * @param method the method of that name, if there is one: that which fits, if one does
 */
public record FallbackDeclaration(Setting<String> name, Optional<TypeRef> returned, Optional<FallbackMethod> method) {
    /** The types on which it depends whether the method fits. */
    public Stream<TypeRef> types() {
        return Stream.concat(
                returned.stream(),
                method.stream()
                        .flatMap(found -> Stream.concat(found.parameters().stream(), found.returned().stream())));
    }
}
