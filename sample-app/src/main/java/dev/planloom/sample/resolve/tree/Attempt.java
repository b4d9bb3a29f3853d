package dev.planloom.sample.resolve.tree;

import dev.planloom.sample.resolve.coordinate.Artefact;
import dev.planloom.sample.resolve.coordinate.Coordinate;
import dev.planloom.sample.resolve.coordinate.Library;
import dev.planloom.sample.resolve.coordinate.MalformedCoordinateException;
import dev.planloom.sample.resolve.coordinate.Slot;
import dev.planloom.sample.resolve.coordinate.VersionWish;
import dev.planloom.sample.resolve.pom.Declared;
import dev.planloom.sample.resolve.pom.Description;
import dev.planloom.sample.resolve.pom.Need;
import dev.planloom.sample.resolve.pom.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A resolution with the conditions that are known when it begins. Used by one thread. */
final class Attempt {
    private static final Set<String> FOLLOWED = Set.of(Declared.COMPILE, Scopes.RUNTIME, Scopes.SYSTEM);

    private final Rounds rounds;
    private final Conditions conditions;
    private final Problems problems;
    private final Map<Slot, Chosen> winners = new LinkedHashMap<>();
    private final Scopes scopes = new Scopes();

    /** A dependency for each place that was not taken by it: if nobody takes it, there is no version for all. */
    private final Map<Slot, Edge> asked = new LinkedHashMap<>();

    Attempt(Rounds rounds, Conditions conditions, Problems problems) {
        this.rounds = rounds;
        this.conditions = conditions;
        this.problems = problems;
    }

    /** Whether all winners meet all conditions in the end. */
    boolean succeeds(List<Coordinate> packages) throws UnresolvableException, InterruptedException {
        List<Edge> edges = roots(packages);
        while (!edges.isEmpty()) {
            Contest contest = new Contest(rounds, conditions, winners, problems);
            Map<Slot, Chosen> layer = contest.hold(edges);
            if (contest.isContradicted()) {
                return false;
            }
            winners.putAll(layer);
            for (Edge edge : edges) {
                scopes.add(edge);
                asked.putIfAbsent(edge.slot(), edge);
            }
            edges = below(new LinkedHashSet<>(layer.values()));
        }
        checkAllTaken();
        return true;
    }

    private static List<Edge> roots(List<Coordinate> packages) {
        return packages.stream()
                .map(each -> new Edge(
                        null,
                        new Slot(each.library(), "", "jar"),
                        "jar",
                        each.version(),
                        Declared.COMPILE,
                        Exclusions.NONE))
                .toList();
    }

    private List<Edge> below(Set<Chosen> layer) throws UnresolvableException {
        List<Edge> edges = new ArrayList<>();
        for (Chosen chosen : layer) {
            if (Contest.isDescribed(chosen.by(), chosen.artefact())) {
                addBelow(chosen, edges);
            }
        }
        return edges;
    }

    private void addBelow(Chosen chosen, List<Edge> edges) throws UnresolvableException {
        switch (rounds.description(chosen.artefact().pom())) {
            case Description.Known known -> {
                if (chosen.by().isRoot()
                        && rounds.find(new Need.Pom(chosen.artefact().pom())).orElse(null)
                                instanceof Reading.Missing(String address)) {
                    fail(chosen, address + " is not there. Check the coordinate and --repository", null);
                }
                known.warning().ifPresent(problems::warn);
                for (Declared dependency : known.dependencies()) {
                    add(chosen, dependency, edges);
                }
            }
            case Description.Failed(Exception cause) -> fail(chosen, String.valueOf(cause.getMessage()), cause);
            case Description.Lacking _ -> throw new IllegalStateException(chosen.artefact() + " lacks something");
            case null -> throw new IllegalStateException(chosen.artefact() + " was not described");
        }
    }

    private void fail(Chosen chosen, String why, @Nullable Exception cause) throws UnresolvableException {
        problems.add(chosen.artefact().toString(), why + " (" + chosen.by().origin() + ")", cause);
    }

    private void add(Chosen from, Declared dependency, List<Edge> edges) throws UnresolvableException {
        Exclusions exclusions = from.by().exclusions();
        if (dependency.isOptional() || !FOLLOWED.contains(dependency.scope()) || exclusions.exclude(dependency)) {
            return;
        }
        try {
            Library library = Library.of(dependency.group(), dependency.name());
            edges.add(new Edge(
                    from,
                    Artefact.slot(library, dependency.classifier(), dependency.type()),
                    dependency.type(),
                    VersionWish.of(dependency.version()),
                    dependency.scope(),
                    exclusions.and(dependency.exclusions())));
        } catch (MalformedCoordinateException e) {
            String name = dependency.group() + ":" + dependency.name() + ":" + dependency.version();
            problems.add(name, e.getMessage() + " (" + from.artefact() + " depends on it)", e);
        }
    }

    private void checkAllTaken() throws UnresolvableException {
        for (Map.Entry<Slot, Edge> place : asked.entrySet()) {
            Edge edge = place.getValue();
            if (!winners.containsKey(place.getKey()) && conditions.areSome(place.getKey())) {
                problems.add(
                        edge.wanted(),
                        "no version that anyone asks for is in all of " + conditions.of(place.getKey()) + " ("
                                + edge.origin() + ")",
                        null);
            }
        }
    }

    Resolution resolution() {
        Set<Chosen> compile = scopes.compile(winners);
        SortedMap<Artefact, String> artefacts = new TreeMap<>();
        for (Chosen chosen : winners.values()) {
            boolean isHere = !chosen.by().scope().equals(Scopes.SYSTEM);
            if (isHere && !problems.hasFailed(chosen.artefact().toString())) {
                artefacts.put(chosen.artefact(), compile.contains(chosen) ? Declared.COMPILE : Scopes.RUNTIME);
            }
        }
        return new Resolution(artefacts, problems.failures(), problems.warnings(), rounds.filesRead(), rounds.count());
    }
}
