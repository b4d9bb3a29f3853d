package dev.planloom.sample.resolve.pom;

import dev.planloom.sample.resolve.coordinate.MalformedCoordinateException;
import dev.planloom.sample.resolve.coordinate.PomId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.ModelSource;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.model.resolution.ModelResolver;
import org.apache.maven.model.resolution.UnresolvableModelException;
import org.jspecify.annotations.Nullable;

/**
 * Gives the model builder the parents and imported POMs that it asks for. Of one that was not read yet it gives an empty one,
 * and takes note of it: so the builder goes on, and one try tells all that is needed next. Used by one thread.
 */
@SuppressWarnings("deprecation") // ModelSource, which ModelResolver returns
final class Sources implements ModelResolver {
    /** A real lineage has up to ten or so; a hostile server could go on for ever. */
    private static final int LONGEST_LINEAGE = 50;

    private final Poms poms;
    private final Set<Need> needs = new LinkedHashSet<>();
    private @Nullable Exception failure;

    Sources(Poms poms) {
        this.poms = poms;
    }

    /** What was asked for, but was not read yet. */
    Set<Need> needs() {
        return needs;
    }

    /** Why something that was asked for can't be had; null if that did not happen. */
    @Nullable
    Exception failure() {
        return failure;
    }

    ModelSource source(PomId id, Model model) throws UnresolvableModelException {
        StringWriter text = new StringWriter();
        try {
            new MavenXpp3Writer().write(text, model);
        } catch (IOException e) {
            throw unresolvable(id, e);
        }
        if (Expansion.isTooLong(lineage(id, model), text.toString())) {
            throw unresolvable(
                    id,
                    new MalformedPomException(
                            "the POM of " + id
                                    + " gets too long by the properties in it, or their properties. It was not read.",
                            null));
        }
        return new Text(id.toString(), text.toString());
    }

    private List<Model> lineage(PomId id, Model model) throws UnresolvableModelException {
        List<Model> lineage = new ArrayList<>();
        for (Model next = model; next != null; next = parent(next)) {
            lineage.add(next);
            if (lineage.size() > LONGEST_LINEAGE) {
                throw unresolvable(
                        id,
                        new MalformedPomException(
                                "the POM of " + id + " has more than " + LONGEST_LINEAGE + " parents, or is its own.",
                                null));
            }
        }
        return lineage;
    }

    private @Nullable Model parent(Model model) {
        Parent parent = model.getParent();
        if (parent == null) {
            return null;
        }
        try {
            PomId id = PomId.of(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
            return poms.find(new Need.Pom(id)).orElse(null) instanceof Reading.Pom(Model known) ? known : null;
        } catch (MalformedCoordinateException _) {
            return null; // the builder asks for it too, and is told
        }
    }

    @Override
    public ModelSource resolveModel(String group, String name, String version) throws UnresolvableModelException {
        PomId id;
        try {
            id = PomId.of(group, name, version);
        } catch (MalformedCoordinateException e) {
            // As long as a parent is empty, a property that it defines is missing in the version of what is imported.
            throw needs.isEmpty()
                    ? unresolvable(group, name, version, e)
                    : new UnresolvableModelException(String.valueOf(e.getMessage()), group, name, version, e);
        }
        Need.Pom need = new Need.Pom(id);
        Reading reading = poms.find(need).orElse(null);
        return switch (reading) {
            case null -> {
                needs.add(need);
                yield new Text(id.toString(), empty(group, name, version));
            }
            case Reading.Pom(Model model) -> source(id, model);
            case Reading.Failed(Exception cause) -> throw unresolvable(id, cause);
            case Reading.Missing(String address) ->
                throw unresolvable(
                        id,
                        new MalformedPomException(
                                address + " is not there, though another POM has it as its parent or imports it.",
                                null));
            case Reading.Versions _ -> throw new IllegalStateException("versions in place of " + id);
        };
    }

    @Override
    public ModelSource resolveModel(Parent parent) throws UnresolvableModelException {
        return resolveModel(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
    }

    @Override
    public ModelSource resolveModel(Dependency dependency) throws UnresolvableModelException {
        return resolveModel(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion());
    }

    /** All comes from the one repository that the user named. */
    @Override
    public void addRepository(Repository repository) {}

    @Override
    public void addRepository(Repository repository, boolean replace) {}

    @Override
    public ModelResolver newCopy() {
        return this;
    }

    private UnresolvableModelException unresolvable(PomId id, Exception cause) {
        return unresolvable(id.library().group(), id.library().name(), id.version(), cause);
    }

    private UnresolvableModelException unresolvable(String group, String name, String version, Exception cause) {
        if (failure == null) {
            failure = cause;
        }
        return new UnresolvableModelException(String.valueOf(cause.getMessage()), group, name, version, cause);
    }

    /** The names were checked, and need no escapes. */
    private static String empty(String group, String name, String version) {
        return "<project><modelVersion>4.0.0</modelVersion><groupId>" + group + "</groupId><artifactId>" + name
                + "</artifactId><version>" + version + "</version><packaging>pom</packaging></project>";
    }

    private record Text(String location, String text) implements ModelSource {
        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getLocation() {
            return location;
        }
    }
}
