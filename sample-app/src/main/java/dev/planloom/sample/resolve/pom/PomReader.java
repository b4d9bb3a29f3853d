package dev.planloom.sample.resolve.pom;

import dev.planloom.sample.resolve.coordinate.PomId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuilder;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelProblem;
import org.apache.maven.model.resolution.UnresolvableModelException;

/** Makes the effective POMs of libraries with Maven's model builder, as Maven does for dependencies. Thread-safe. */
public final class PomReader {
    private final Poms poms;
    private final ModelBuilder builder = new DefaultModelBuilderFactory().newInstance();
    private final Properties system = system();
    private final ConcurrentMap<SharedModels.Key, Object> shared = new ConcurrentHashMap<>();

    /**
     * Makes a reader.
     *
     * @param poms what was read of the repository; more may come
     */
    public PomReader(Poms poms) {
        this.poms = poms;
    }

    /** What profiles ask for: the JDK and the system. What else a machine has must not change the outcome. */
    private static Properties system() {
        Properties system = new Properties();
        System.getProperties().forEach((name, value) -> {
            if (name instanceof String text && (text.startsWith("java.") || text.startsWith("os."))) {
                system.put(name, value);
            }
        });
        return system;
    }

    /**
     * Reads a POM.
     *
     * @param id which one
     * @return what it says, or what is needed first
     */
    public Description describe(PomId id) {
        Need need = new Need.Pom(id);
        Reading reading = poms.find(need).orElse(null);
        return switch (reading) {
            case null -> new Description.Lacking(Set.of(need));
            case Reading.Pom(Model model) -> describe(id, model);
            case Reading.Missing(String address) ->
                Description.Known.without(
                        address + " is not there: " + id + " is taken without dependencies, as Maven does");
            case Reading.Failed(Exception cause) -> new Description.Failed(cause);
            case Reading.Versions _ -> throw new IllegalStateException("versions in place of " + id);
        };
    }

    private Description describe(PomId id, Model raw) {
        Sources sources = new Sources(poms);
        SharedModels models = new SharedModels(shared);
        try {
            Model effective = builder.build(request(id, raw, sources, models)).getEffectiveModel();
            if (!sources.needs().isEmpty()) {
                return new Description.Lacking(sources.needs());
            }
            models.share();
            return known(effective);
        } catch (ModelBuildingException e) {
            return failed(id, sources, e);
        } catch (UnresolvableModelException e) {
            return new Description.Failed(Objects.requireNonNullElse(sources.failure(), e));
        }
    }

    private ModelBuildingRequest request(PomId id, Model raw, Sources sources, SharedModels models)
            throws UnresolvableModelException {
        return new DefaultModelBuildingRequest()
                .setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL)
                .setProcessPlugins(false)
                .setTwoPhaseBuilding(false)
                .setLocationTracking(false)
                .setSystemProperties(system)
                .setModelCache(models)
                .setModelResolver(sources)
                .setModelSource(sources.source(id, raw));
    }

    /** A POM that is invalid in itself is taken without dependencies, as Maven does; one whose parent is missing is not. */
    private static Description failed(PomId id, Sources sources, ModelBuildingException e) {
        Exception failure = sources.failure();
        if (failure != null) {
            return new Description.Failed(failure);
        }
        if (!sources.needs().isEmpty()) {
            return new Description.Lacking(sources.needs());
        }
        String problem = e.getProblems().stream()
                .findFirst()
                .map(ModelProblem::getMessage)
                .orElse(String.valueOf(e.getMessage()));
        return Description.Known.without("the POM of " + id + " is invalid: " + problem
                + ". The library is taken without dependencies, as Maven does");
    }

    private static Description known(Model effective) {
        List<Declared> dependencies =
                effective.getDependencies().stream().map(PomReader::declared).toList();
        return new Description.Known(dependencies, relocation(effective), Optional.empty());
    }

    private static Declared declared(Dependency dependency) {
        return new Declared(
                dependency.getGroupId(),
                dependency.getArtifactId(),
                Objects.requireNonNullElse(dependency.getVersion(), ""),
                Objects.requireNonNullElse(dependency.getType(), "jar"),
                Objects.requireNonNullElse(dependency.getClassifier(), ""),
                scope(dependency),
                dependency.isOptional(),
                dependency.getExclusions().stream()
                        .map(each -> new Declared.Exclusion(each.getGroupId(), each.getArtifactId()))
                        .toList());
    }

    private static String scope(Dependency dependency) {
        String scope = dependency.getScope();
        return scope == null || scope.isEmpty() ? Declared.COMPILE : scope;
    }

    private static Optional<Description.Relocation> relocation(Model effective) {
        return Optional.ofNullable(effective.getDistributionManagement())
                .map(DistributionManagement::getRelocation)
                .map(to -> new Description.Relocation(
                        Objects.requireNonNullElse(to.getGroupId(), ""),
                        Objects.requireNonNullElse(to.getArtifactId(), ""),
                        Objects.requireNonNullElse(to.getVersion(), "")));
    }
}
