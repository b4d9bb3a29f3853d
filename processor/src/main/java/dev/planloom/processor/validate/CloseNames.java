package dev.planloom.processor.validate;

import dev.planloom.runtime.naming.ClosestName;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names that were probably meant by the misspelt ones of a plan. After some millions of comparisons it gives up: when a
 * name that thousands of tasks depend on is lost, the compiler would stand still, and it shows a hundred errors at most.
 */
final class CloseNames {
    /** How many names are compared in all: two hundred misspelt ones with 20,000 tasks. */
    static final long MOST_COMPARED = 4_000_000;

    private long compared;

    /**
     * The name that was probably meant.
     *
     * @param misspelt a name that is none of them
     * @param names the names that there are
     * @return empty if none is close, or too many have been asked for
     */
    Optional<String> to(String misspelt, List<String> names) {
        compared += names.size();
        return compared > MOST_COMPARED ? Optional.empty() : ClosestName.to(misspelt, names);
    }
}
