package dev.planloom.sample.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A POM with what it inherits, as far as dependencies go. */
final class EffectivePom {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private final EmbeddedRepository repository;
    private final List<Pom> chain = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();

    private EffectivePom(EmbeddedRepository repository) {
        this.repository = repository;
    }

    static EffectivePom of(EmbeddedRepository repository, String coordinate) throws Exception {
        EffectivePom pom = new EffectivePom(repository);
        for (Optional<String> next = Optional.of(coordinate); next.isPresent(); ) {
            Pom read = Pom.read(repository, next.get());
            pom.chain.add(read);
            next = read.parent();
        }
        for (Pom each : pom.chain.reversed()) {
            each.properties()
                    .forEach(e -> pom.properties.put(
                            e.getTagName(), e.getTextContent().strip()));
            each.parent().ifPresent(parent -> pom.properties.put("project.parent.version", parent.split(":", -1)[2]));
        }
        String[] parts = coordinate.split(":", -1);
        pom.properties.putAll(
                Map.of("project.groupId", parts[0], "project.artifactId", parts[1], "project.version", parts[2]));
        return pom;
    }

    Optional<Dependency> relocation() {
        return chain.getFirst()
                .relocation()
                .map(to -> new Dependency(
                        orElse(to, "groupId", "project.groupId"),
                        orElse(to, "artifactId", "project.artifactId"),
                        orElse(to, "version", "project.version"),
                        "compile",
                        false));
    }

    private String orElse(Element element, String name, String property) {
        String text = Pom.text(element, name);
        return text.isEmpty() ? properties.getOrDefault(property, "") : filledIn(text);
    }

    /** All dependencies, with the versions and scopes that hold. */
    List<Dependency> dependencies() throws Exception {
        Map<String, Dependency> managed = managed();
        Map<String, Dependency> dependencies = new LinkedHashMap<>();
        for (Pom pom : chain) {
            for (Element element : pom.dependencies()) {
                Dependency own = dependency(element);
                dependencies.putIfAbsent(key(element), own.orElse(managed.get(key(element))));
            }
        }
        return List.copyOf(dependencies.values());
    }

    private Map<String, Dependency> managed() throws Exception {
        Map<String, Dependency> managed = new LinkedHashMap<>();
        List<Dependency> imports = new ArrayList<>();
        for (Pom pom : chain) {
            for (Element element : pom.managed()) {
                if (Pom.text(element, "scope").equals("import")) {
                    imports.add(dependency(element));
                } else {
                    managed.putIfAbsent(key(element), dependency(element));
                }
            }
        }
        for (Dependency bom : imports) {
            of(repository, bom.coordinate()).managed().forEach(managed::putIfAbsent);
        }
        return managed;
    }

    private Dependency dependency(Element element) {
        return new Dependency(
                filledIn(Pom.text(element, "groupId")),
                filledIn(Pom.text(element, "artifactId")),
                filledIn(Pom.text(element, "version")),
                filledIn(Pom.text(element, "scope")),
                filledIn(Pom.text(element, "optional")).equals("true"));
    }

    private String key(Element element) {
        return filledIn(Pom.text(element, "groupId") + ":" + Pom.text(element, "artifactId") + ":"
                + Pom.text(element, "type").replace("jar", "") + ":" + Pom.text(element, "classifier"));
    }

    private String filledIn(String text) {
        String before = text;
        for (int i = 0; i < 10; i++) {
            String after = PROPERTY.matcher(before)
                    .replaceAll(
                            found -> Matcher.quoteReplacement(properties.getOrDefault(found.group(1), found.group())));
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        throw new AssertionError("the properties of '" + text + "' refer to themselves");
    }

    /** A dependency, whose version and scope are empty where they are not stated. */
    record Dependency(String group, String artifact, String version, String scope, boolean isOptional) {
        String coordinate() {
            return group + ":" + artifact + ":" + version;
        }

        boolean isAtRunTime() {
            return !isOptional && (scope.isEmpty() || scope.equals("compile") || scope.equals("runtime"));
        }

        boolean isRange() {
            return version.startsWith("[") || version.startsWith("(");
        }

        Dependency orElse(@Nullable Dependency managed) {
            if (managed == null) {
                return this;
            }
            return new Dependency(
                    group,
                    artifact,
                    version.isEmpty() ? managed.version : version,
                    scope.isEmpty() ? managed.scope : scope,
                    isOptional);
        }
    }
}
