package dev.planloom.sample.pipeline;

import dev.planloom.From;
import dev.planloom.Limit;
import dev.planloom.Plan;
import dev.planloom.Retry;
import dev.planloom.Task;
import dev.planloom.Timeout;
import dev.planloom.Uses;
import dev.planloom.When;
import dev.planloom.runtime.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Provisions machines: package → validate → plan → run → {test, provision-workers}. If the controller passes the test the
 * image is released; last, what there is gets announced.
 *
 * <p>Most tasks take the value of the one before. {@code validate} takes none, since {@code package} leaves its image in
 * the image store: it names {@code package} in {@code dependsOn}, for the order.
 *
 * <p>The cloud talks to two clients at a time at most, must answer within ten minutes, and now and then does not start a machine
 * at once: so machines are started repeatedly. A test is not, lest it pass by chance.
 */
@Limit(name = "cloud", permits = 2)
@Plan("ProvisioningPlan")
class PipelineTasks {
    private final Image image;
    private final Simulation simulation;

    PipelineTasks(Image image, Simulation simulation) {
        this.image = image;
        this.simulation = simulation;
    }

    /** The name is a word of Java, which a method can't have, and neither can an accessor: so this task has no value. */
    @Task(name = "package")
    void packageImage() throws InterruptedException, SimulatedFailureException {
        simulation.work("package", 1);
    }

    @Task(dependsOn = "package")
    Image validate() throws InterruptedException, SimulatedFailureException {
        simulation.work("validate", 1);
        return image;
    }

    @Task
    Blueprint plan(Image validate) throws InterruptedException, SimulatedFailureException {
        simulation.work("plan", 1);
        return new Blueprint(validate, "controller", List.of("worker-1", "worker-2", "worker-3"));
    }

    @Task
    @Uses("cloud")
    @Timeout("10m")
    @Retry(max = 2, delay = "20ms")
    Cluster run(Blueprint plan) throws InterruptedException, SimulatedFailureException {
        simulation.work("run", 1);
        return new Cluster(plan.controller(), plan.workers(), simulation.isHealthy());
    }

    @Task
    @Uses("cloud")
    @Timeout("10m")
    boolean test(Cluster run) throws InterruptedException, SimulatedFailureException {
        simulation.work("test", 1);
        return run.isHealthy() && !run.missing().contains(run.controller());
    }

    @Task(name = "provision-workers")
    @Uses("cloud")
    @Timeout("10m")
    @Retry(max = 2, delay = "20ms")
    List<Machine> provisionWorkers(@From("run") Cluster cluster)
            throws InterruptedException, SimulatedFailureException {
        simulation.work("provision-workers", 2);
        return cluster.missing().stream()
                .map(name -> new Machine(name, cluster.controller()))
                .toList();
    }

    /** In a layer after {@code provision-workers}, but not dependent on it: the schedules start it at different times. */
    @Task
    @When("test")
    void release() throws InterruptedException, SimulatedFailureException {
        simulation.work("release", 2);
    }

    /** Runs whatever becomes of the test and of the machines, if the run goes on after failures. */
    @Task
    String announce(Outcome<Boolean> test, @From("provision-workers") Optional<List<Machine>> machines)
            throws InterruptedException, SimulatedFailureException {
        simulation.work("announce", 1);
        return Announcement.of(image, test, machines.orElse(List.of()));
    }
}
