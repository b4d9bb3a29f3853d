package dev.planloom.sample.resolve.tree;

import dev.planloom.sample.resolve.pom.Declared;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is excluded below a dependency.
 *
 * @param all the exclusions
 */
record Exclusions(Set<Declared.Exclusion> all) {
    static final Exclusions NONE = new Exclusions(Set.of());

    Exclusions and(List<Declared.Exclusion> more) {
        if (all.containsAll(more)) {
            return this;
        }
        Set<Declared.Exclusion> union = new LinkedHashSet<>(all);
        union.addAll(more);
        return new Exclusions(union);
    }

    boolean exclude(Declared dependency) {
        return all.stream().anyMatch(each -> each.matches(dependency.group(), dependency.name()));
    }
}
