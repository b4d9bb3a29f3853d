package dev.planloom.sample.resolve;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.RunOptions;
import dev.planloom.sample.resolve.coordinate.Coordinate;
import dev.planloom.sample.resolve.coordinate.MalformedCoordinateException;
import dev.planloom.sample.resolve.transport.Patience;
import dev.planloom.sample.resolve.transport.Place;
import dev.planloom.sample.resolve.transport.Repository;
import dev.planloom.sample.resolve.tree.Resolution;
import dev.planloom.sample.resolve.tree.Resolver;
import dev.planloom.sample.server.Behaviour;
import dev.planloom.sample.server.Content;
import dev.planloom.sample.server.LoopbackServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Resolves in a test. */
public final class Resolving {
    private Resolving() {}

    /** What packages need, as {@code group:artifact:type:version:scope}, in the order of the lock file. */
    public static List<String> of(TinyRepository repository, String... packages) throws Exception {
        return texts(resolution(repository.content(), FailurePolicy.FAIL_FAST, packages));
    }

    public static Resolution resolution(Content content, FailurePolicy policy, String... packages) throws Exception {
        try (LoopbackServer server = LoopbackServer.start(content, Behaviour.plain());
                Repository repository = Repository.open(
                        new Place.Web(server.address()), new Patience(Duration.ofMinutes(1), 0, null))) {
            RunOptions options = RunOptions.workers(8).onFailure(policy);
            return new Resolver(repository, options).resolve(coordinates(packages));
        }
    }

    public static List<Coordinate> coordinates(String... packages) throws MalformedCoordinateException {
        List<Coordinate> coordinates = new ArrayList<>();
        for (String each : packages) {
            coordinates.add(Coordinate.parse(each));
        }
        return coordinates;
    }

    public static List<String> texts(Resolution resolution) {
        List<String> texts = new ArrayList<>();
        resolution
                .artefacts()
                .forEach((artefact, scope) -> texts.add(artefact.library() + ":" + artefact.type()
                        + (artefact.classifier().isEmpty() ? "" : ":" + artefact.classifier()) + ":"
                        + artefact.version() + ":"
                        + scope));
        return texts;
    }
}
