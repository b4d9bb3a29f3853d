package dev.planloom.sample.resolve.tree;

import dev.planloom.sample.resolve.coordinate.Slot;
import dev.planloom.sample.resolve.pom.Declared;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The scope of each artefact. It is {@code compile} if a chain of dependencies in that scope leads to it from a package that the
 * user asked for, whichever version each of them asks for; else it is {@code runtime}.
 */
final class Scopes {
    static final String RUNTIME = "runtime";
    static final String SYSTEM = "system";

    private final Map<Chosen, List<Slot>> compiled = new HashMap<>();
    private final List<Slot> roots = new ArrayList<>();

    void add(Edge edge) {
        if (edge.from() == null) {
            roots.add(edge.slot());
        } else if (edge.scope().equals(Declared.COMPILE)) {
            compiled.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge.slot());
        }
    }

    /** All that is in the scope {@code compile}. */
    Set<Chosen> compile(Map<Slot, Chosen> winners) {
        Set<Chosen> compile = new HashSet<>();
        Deque<Slot> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Chosen winner = winners.get(open.removeFirst());
            if (winner != null && compile.add(winner)) {
                open.addAll(compiled.getOrDefault(winner, List.of()));
            }
        }
        return compile;
    }
}
