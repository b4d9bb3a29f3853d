package dev.planloom.sample.resolve;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.PlanException;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.sample.repository.EmbeddedRepository;
import dev.planloom.sample.resolve.progress.Progress;
import dev.planloom.sample.resolve.store.Store;
import dev.planloom.sample.resolve.store.StoreException;
import dev.planloom.sample.resolve.transport.Place;
import dev.planloom.sample.resolve.transport.Repository;
import dev.planloom.sample.resolve.tree.Resolver;
import dev.planloom.sample.server.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The program apart from the command line: it may run many times, with other options and other folders each time. Where no
 * repository is named it starts a server for the embedded one. Thread-safe, as long as each run has a folder of its own.
 *
 * {@snippet lang = java:
 * try (ResolveProgram program = ResolveProgram.open(inputs)) {
 *   RunReport report = program.run(RunOptions.workers(20), Optional.of(folder), new Silence()).report();
 * }
 * }
 */
public final class ResolveProgram implements AutoCloseable {
    private final Inputs inputs;
    private final Place place;
    private final @Nullable LoopbackServer server;

    private ResolveProgram(Inputs inputs, Place place, @Nullable LoopbackServer server) {
        this.inputs = inputs;
        this.place = place;
        this.server = server;
    }

    /**
     * Prepares the program.
     *
     * @param inputs what it resolves
     * @return the program
     * @throws IOException if the server of the embedded repository can't start
     */
    public static ResolveProgram open(Inputs inputs) throws IOException {
        Optional<Place> named = inputs.repository();
        if (named.isPresent()) {
            return new ResolveProgram(inputs, named.get(), null);
        }
        LoopbackServer server = LoopbackServer.start(new EmbeddedRepository(), inputs.behaviour());
        return new ResolveProgram(inputs, new Place.Web(server.address()), server);
    }

    /**
     * Runs the plan.
     *
     * @param options how it runs; with {@link FailurePolicy#CONTINUE} what fails is left out
     * @param output the folder for the artefacts and their list; empty to find out only what is needed
     * @param progress shows how far it is
     * @return what came of it: a run that failed is told by its {@link ResolveRun#failure}
     * @throws StoreException if another run writes to the folder, or it can't be written
     * @throws InterruptedException if the current thread is interrupted before the run starts
     */
    public ResolveRun run(RunOptions options, Optional<Path> output, Progress progress)
            throws StoreException, InterruptedException {
        try (Store store = output.isPresent() ? Store.open(output.get()) : null;
                Repository repository = Repository.open(place, inputs.patience())) {
            Tally tally = new Tally(progress);
            ResolveTasks tasks = new ResolveTasks(
                    inputs.packages(), new Resolver(repository, rounds(options)), repository, store, tally);
            RunOptions chosen = options.listener(tally);
            if (store == null) {
                chosen = chosen.only(ResolvePlan.ARTEFACTS);
            }
            return run(tasks, chosen, repository, tally);
        }
    }

    /** The options of the runs inside the task that resolves. Their workers are the outer run's all the same. */
    private static RunOptions rounds(RunOptions options) {
        return RunOptions.workers(options.workers()).onFailure(options.failurePolicy());
    }

    private static ResolveRun run(ResolveTasks tasks, RunOptions options, Repository repository, Tally tally)
            throws InterruptedException {
        RunReport report;
        Exception failure = null;
        try {
            report = ResolvePlan.run(tasks, options).report();
        } catch (PlanInterruptedException e) {
            report = e.report();
            failure = e;
        } catch (PlanException e) {
            report = e.report();
            failure = e;
        }
        return new ResolveRun(report, tally.done(), repository.traffic(), Optional.ofNullable(failure));
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
