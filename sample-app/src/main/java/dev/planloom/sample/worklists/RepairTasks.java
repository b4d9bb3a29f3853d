package dev.planloom.sample.worklists;

import dev.planloom.Plan;
import dev.planloom.Schedule;
import dev.planloom.Task;

/**
 * Lanes of run groups: two rooms are repaired side by side. Each room is a lane, a sequence of groups; the tasks of a group run
 * together, when all of the group before have ended.
 *
 * <p>Under the dataflow schedule the lanes do not wait for one another. A group depends on the one before it by its name, and
 * what comes last on the lanes as wholes: the groups of the kitchen lie in {@code kitchen}.
 */
@Plan(value = "RepairPlan", schedule = Schedule.DATAFLOW)
class RepairTasks {
    private final Crew crew;

    RepairTasks(Crew crew) {
        this.crew = crew;
    }

    @Task(group = "kitchen.empty")
    void takeOutStove() throws InterruptedException {
        crew.work("takeOutStove");
    }

    @Task(group = "kitchen.empty")
    void takeOutCupboards() throws InterruptedException {
        crew.work("takeOutCupboards");
    }

    @Task(group = "kitchen.renew", dependsOn = "kitchen.empty")
    void layTiles() throws InterruptedException {
        crew.work("layTiles");
    }

    @Task(group = "kitchen.renew", dependsOn = "kitchen.empty")
    void layPipes() throws InterruptedException {
        crew.work("layPipes");
    }

    @Task(group = "kitchen.renew", dependsOn = "kitchen.empty")
    void paintCeiling() throws InterruptedException {
        crew.work("paintCeiling");
    }

    @Task(group = "kitchen.fill", dependsOn = "kitchen.renew")
    void bringInStove() throws InterruptedException {
        crew.work("bringInStove");
    }

    @Task(group = "hall.empty")
    void rollUpCarpet() throws InterruptedException {
        crew.work("rollUpCarpet");
    }

    @Task(group = "hall.renew", dependsOn = "hall.empty")
    void sandFloor() throws InterruptedException {
        crew.work("sandFloor");
    }

    @Task(group = "hall.renew", dependsOn = "hall.empty")
    void paintWalls() throws InterruptedException {
        crew.work("paintWalls");
    }

    @Task(dependsOn = {"kitchen", "hall"})
    void celebrate() throws InterruptedException {
        crew.work("celebrate");
    }
}
