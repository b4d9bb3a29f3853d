package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import dev.planloom.runtime.Edge;
import dev.planloom.runtime.TaskGraph;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The edges in the files are those of the graph that runs. */
class GraphEdgesTest {
    @Test
    void edgesOfTheFilesAreThoseOfTheRuntime() throws Exception {
        Set<String> kinds = new TreeSet<>();
        for (Fixture fixture : Fixture.in("good")) {
            if (fixture.inner("classpath").isEmpty()) {
                Compilation compilation =
                        Javac.onClassPath().with("-Aplanloom.graph=json").compile(fixture.sources());
                for (String path : compilation.resources().keySet()) {
                    String plan = path.replace("META-INF/planloom/", "").replace(".json", "");
                    List<String> edges = edges(compilation, plan);

                    assertThat(lines(compilation.resources().get(path)))
                            .as(path)
                            .containsExactlyElementsOf(edges);
                    edges.forEach(edge -> kinds.add(edge.replaceAll(".*: ", "")));
                }
            }
        }
        assertThat(kinds).hasSize(Edge.Kind.values().length);
    }

    private static List<String> edges(Compilation compilation, String plan) throws Exception {
        var method = compilation.load(plan).getMethod("plan");
        method.setAccessible(true);
        return ((TaskGraph) method.invoke(null))
                .edges().stream().map(GraphEdgesTest::text).toList();
    }

    private static String text(Edge edge) {
        String kind = edge.kind().name().toLowerCase(Locale.ROOT);
        return "\"from\": \"" + edge.from() + "\", \"to\": \"" + edge.to() + "\", \"kind\": \"" + kind + "\"";
    }

    private static Stream<String> lines(String json) {
        return json.lines().filter(line -> line.contains("\"from\"")).map(line -> line.replaceAll("^ +\\{|},?$", ""));
    }
}
