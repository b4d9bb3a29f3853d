package dev.planloom.sample.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.RunOptions;
import dev.planloom.sample.repository.EmbeddedRepository;
import dev.planloom.sample.resolve.progress.Silence;
import dev.planloom.sample.resolve.transport.Patience;
import dev.planloom.sample.resolve.transport.Place;
import dev.planloom.sample.server.Behaviour;
import dev.planloom.sample.server.Content;
import dev.planloom.sample.server.LoopbackServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How much is read at once, told by what the server sees and not by time. */
@Timeout(120)
class ParallelReadingTest {
    private static final int WORKERS = 8;

    @TempDir
    private Path folder;

    @Test
    void asManyFilesAreReadAtOnceAsThereAreWorkers() throws Exception {
        TinyRepository repository = new TinyRepository();
        List<String> packages =
                IntStream.range(0, WORKERS).mapToObj(i -> "g:a" + i + ":1").toList();
        packages.forEach(each -> repository.with(each, ""));
        // Nobody gets an answer before all have asked: POMs first, then checksums, then jars.
        CyclicBarrier barrier = new CyclicBarrier(WORKERS);
        Content all = repository.content();
        Content together = path -> {
            await(barrier);
            return all.at(path);
        };
        try (LoopbackServer server = LoopbackServer.start(together, Behaviour.plain())) {
            ResolveRun run = run(server, WORKERS, packages);

            assertThat(run.hasSucceeded()).isTrue();
            assertThat(server.statistics().highestAtOnce()).isEqualTo(WORKERS);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(100, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("not all have asked at once", e);
        }
    }

    @Test
    void oneWorkerReadsOneFileAtATime() throws Exception {
        TinyRepository repository = new TinyRepository().with("g:a:1", "").with("g:b:1", "");
        try (LoopbackServer server = repository.serve()) {
            assertThat(run(server, 1, List.of("g:a:1", "g:b:1")).hasSucceeded()).isTrue();
            assertThat(server.statistics().highestAtOnce()).isEqualTo(1);
        }
    }

    @Test
    void eachFileIsReadOnceInFewRounds() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(new EmbeddedRepository(), Behaviour.plain())) {
            ResolveRun run = run(server, 20, EmbeddedRepository.roots());

            assertThat(run.hasSucceeded()).isTrue();
            assertThat(server.statistics().byPath().values()).containsOnly(1L);
            // Twenty at once: less than an eighth of the requests wait for one another.
            long requests = server.statistics().total();
            long rounds = run.done().resolution().orElseThrow().rounds();
            long waves = rounds + requests / 20 + 2;
            assertThat(waves * 8).isLessThanOrEqualTo(requests);
        }
    }

    @Test
    void theProgramRunsAgainInAnotherFolder() throws Exception {
        Inputs inputs = new Inputs(
                Resolving.coordinates(EmbeddedRepository.roots().getFirst()),
                Optional.empty(),
                Behaviour.plain(),
                Patience.DEFAULT);
        try (ResolveProgram program = ResolveProgram.open(inputs)) {
            for (int i = 0; i < 3; i++) {
                ResolveRun run =
                        program.run(RunOptions.workers(4), Optional.of(folder.resolve("run" + i)), new Silence());

                assertThat(run.hasSucceeded()).isTrue();
                assertThat(run.done().fetched()).isNotEmpty();
            }
        }
        assertThat(folder.resolve("run2/libraries.lock")).hasSameBinaryContentAs(folder.resolve("run0/libraries.lock"));
    }

    private ResolveRun run(LoopbackServer server, int workers, List<String> packages) throws Exception {
        Inputs inputs = new Inputs(
                Resolving.coordinates(packages.toArray(String[]::new)),
                Optional.of(new Place.Web(server.address())),
                Behaviour.plain(),
                new Patience(Duration.ofMinutes(2), 0, null));
        try (ResolveProgram program = ResolveProgram.open(inputs)) {
            return program.run(RunOptions.workers(workers), Optional.of(folder), new Silence());
        }
    }
}
