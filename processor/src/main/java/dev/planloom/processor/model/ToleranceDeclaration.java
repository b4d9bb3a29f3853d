package dev.planloom.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Whether the plan goes on without a task, as it is written.
 *
 * @param isOptional whether the task may fail
 * @param when the names in {@code @When}, in order, possibly none; empty without the annotation
 */
public record ToleranceDeclaration(boolean isOptional, Optional<List<String>> when) {
    /** Copies the list. */
    public ToleranceDeclaration {
        when = when.map(List::copyOf);
    }

    ToleranceDeclaration withReferences(UnaryOperator<String> naming) {
        return new ToleranceDeclaration(
                isOptional, when.map(names -> names.stream().map(naming).toList()));
    }

    /** The names of the tasks that must say so for the task to start. */
    public List<String> flags() {
        return when.orElse(List.of());
    }

    /** Whether the plan goes on when the task fails, or is skipped since a flag says no. */
    public boolean isTolerated() {
        return isOptional || when.isPresent();
    }

    /**
     * Whether a task that needs the value of another is one that the plan goes on without, whenever it goes on without the
     * other.
     *
     * @param source the tolerance of the other
     */
    public boolean covers(ToleranceDeclaration source) {
        return isOptional || (!source.isOptional && flags().containsAll(source.flags()));
    }
}
