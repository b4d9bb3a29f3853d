package dev.planloom.sample.resolve.tree;

import dev.planloom.sample.resolve.coordinate.Artefact;
import dev.planloom.sample.resolve.coordinate.Library;
import dev.planloom.sample.resolve.coordinate.MalformedCoordinateException;
import dev.planloom.sample.resolve.coordinate.PomId;
import dev.planloom.sample.resolve.coordinate.Slot;
import dev.planloom.sample.resolve.pom.Description;
import dev.planloom.sample.resolve.pom.Need;
import dev.planloom.sample.resolve.pom.Reading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who wins the places among the dependencies of one depth: those of less depth have won theirs already, and of these the first
 * declared is first served. Where a library has moved its POM tells so, and the place it moves to counts too: so the contest is
 * held anew after each round of reading, until nothing is lacking.
 */
final class Contest {
    private static final int MOST_MOVES = 20;

    private final Rounds rounds;
    private final Conditions conditions;
    private final Map<Slot, Chosen> earlier;
    private final Problems problems;

    private final Map<Slot, Chosen> winners = new LinkedHashMap<>();
    private final Set<Need> versions = new LinkedHashSet<>();
    private final Set<PomId> poms = new LinkedHashSet<>();
    private boolean isContradicted;

    Contest(Rounds rounds, Conditions conditions, Map<Slot, Chosen> earlier, Problems problems) {
        this.rounds = rounds;
        this.conditions = conditions;
        this.earlier = earlier;
        this.problems = problems;
    }

    /** Whether a condition came up that an earlier winner does not meet: then all must begin anew, with that condition. */
    boolean isContradicted() {
        return isContradicted;
    }

    /** Who won, and which place, in the order of the dependencies. */
    Map<Slot, Chosen> hold(List<Edge> edges) throws UnresolvableException, InterruptedException {
        while (true) {
            winners.clear();
            versions.clear();
            poms.clear();
            for (Edge edge : edges) {
                enter(edge);
                if (isContradicted) {
                    return Map.of();
                }
            }
            if (versions.isEmpty() && poms.isEmpty()) {
                return winners;
            }
            rounds.next(versions, poms);
        }
    }

    private void enter(Edge edge) throws UnresolvableException {
        try {
            String version = version(edge);
            if (version != null) {
                enter(edge, edge.artefact(version));
            }
        } catch (MalformedCoordinateException e) {
            problems.add(edge.wanted(), e.getMessage() + "; " + edge.origin(), e);
        }
    }

    private @Nullable Chosen winner(Slot slot) {
        Chosen chosen = earlier.get(slot);
        return chosen == null ? winners.get(slot) : chosen;
    }

    /** The version that an edge stands for; null if its place is taken, or nothing is known of it yet, or none will do. */
    private @Nullable String version(Edge edge) throws UnresolvableException {
        Slot slot = edge.slot();
        Chosen winner = winner(slot);
        boolean isNew = conditions.add(slot, edge.wish());
        if (winner != null) {
            isContradicted = isNew && !edge.wish().allows(winner.artefact().version());
            return null;
        }
        String only = edge.wish().only().orElse(null);
        if (only != null) {
            return conditions.allow(slot, only) ? only : null;
        }
        Need need = new Need.Versions(slot.library());
        return switch (rounds.find(need).orElse(null)) {
            case null -> {
                versions.add(need);
                yield null;
            }
            case Reading.Versions(List<String> known) -> newest(edge, slot, known);
            case Reading.Missing(String address) -> {
                problems.add(
                        edge.wanted(),
                        address + " is not there, and so no version of the range is known; " + edge.origin(),
                        null);
                yield null;
            }
            case Reading.Failed(Exception cause) -> {
                problems.add(edge.wanted(), String.valueOf(cause.getMessage()), cause);
                yield null;
            }
            case Reading.Pom _ -> throw new IllegalStateException("a POM in place of " + need);
        };
    }

    private @Nullable String newest(Edge edge, Slot slot, List<String> known) throws UnresolvableException {
        String newest = edge.wish().newest(known, conditions.of(slot)).orElse(null);
        if (newest == null) {
            problems.add(
                    edge.wanted(),
                    "no version of it will do: " + conditions.of(slot) + " are demanded, and the repository has "
                            + known + "; " + edge.origin(),
                    null);
        }
        return newest;
    }

    /** Takes the place for an artefact, or for the one that it has moved to. */
    private void enter(Edge edge, Artefact artefact) throws UnresolvableException, MalformedCoordinateException {
        Set<Slot> slots = new HashSet<>();
        Artefact last = artefact;
        for (int moves = 0; winner(last.slot()) == null && slots.add(last.slot()); moves++) {
            Description.Relocation move = move(edge, last);
            if (move == null || moves == MOST_MOVES) {
                Chosen chosen = new Chosen(last, edge);
                slots.forEach(slot -> winners.put(slot, chosen));
                return;
            }
            last = moved(last, move);
        }
    }

    private Description.@Nullable Relocation move(Edge edge, Artefact artefact) {
        if (!isDescribed(edge, artefact)) {
            return null;
        }
        Description description = rounds.description(artefact.pom());
        if (description == null) {
            poms.add(artefact.pom());
        }
        return description instanceof Description.Known known
                ? known.relocation().orElse(null)
                : null;
    }

    /** Whether what an artefact depends on counts. */
    static boolean isDescribed(Edge edge, Artefact artefact) {
        return !edge.scope().equals(Scopes.SYSTEM) && !artefact.isBundle();
    }

    private static Artefact moved(Artefact artefact, Description.Relocation move) throws MalformedCoordinateException {
        Library library = artefact.library();
        return Artefact.of(
                Library.of(
                        move.group().isEmpty() ? library.group() : move.group(),
                        move.name().isEmpty() ? library.name() : move.name()),
                artefact.classifier(),
                artefact.type(),
                move.version().isEmpty() ? artefact.version() : move.version());
    }
}
