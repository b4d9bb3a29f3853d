package dev.planloom.sample.worklists;

import dev.planloom.Plan;
import dev.planloom.Schedule;
import dev.planloom.Task;

/**
 * A tree of dependencies: the building of a house, in which each item starts as soon as those that it needs have ended.
 *
 * <p>The dataflow schedule does that, and so nothing that could be done waits, if there are workers enough: no other order of
 * these items does more at once. The layered one would let {@code roof} wait for {@code garden}, which it does not need.
 */
@Plan(value = "HousePlan", schedule = Schedule.DATAFLOW)
class HouseTasks {
    private final Crew crew;

    HouseTasks(Crew crew) {
        this.crew = crew;
    }

    @Task
    void ground() throws InterruptedException {
        crew.work("ground");
    }

    @Task
    void timber() throws InterruptedException {
        crew.work("timber");
    }

    @Task(dependsOn = "ground")
    void cellar() throws InterruptedException {
        crew.work("cellar");
    }

    @Task(dependsOn = "ground")
    void garden() throws InterruptedException {
        crew.work("garden");
    }

    @Task(dependsOn = {"cellar", "timber"})
    void walls() throws InterruptedException {
        crew.work("walls");
    }

    @Task(dependsOn = "cellar")
    void heating() throws InterruptedException {
        crew.work("heating");
    }

    @Task(dependsOn = "walls")
    void roof() throws InterruptedException {
        crew.work("roof");
    }

    @Task(dependsOn = "walls")
    void windows() throws InterruptedException {
        crew.work("windows");
    }

    @Task(dependsOn = {"roof", "windows", "heating"})
    void rooms() throws InterruptedException {
        crew.work("rooms");
    }

    @Task(dependsOn = {"rooms", "garden"})
    void moving() throws InterruptedException {
        crew.work("moving");
    }
}
