package shop;

import dev.planloom.Task;

/** Only a value has an accessor, so that tasks without one can have any name. */
class ConfigTasks {
    int executed;

    @Task(name = "wait")
    void task0() {
        executed++;
    }

    @Task(name = "notify", dependsOn = "wait")
    void task1() {
        executed++;
    }

    @Task(name = "notifyAll", dependsOn = "notify")
    void task2() {
        executed++;
    }

    @Task(name = "getClass", dependsOn = "notifyAll")
    void task3() {
        executed++;
    }

    @Task(name = "hashCode", dependsOn = "getClass")
    void task4() {
        executed++;
    }

    @Task(name = "toString", dependsOn = "hashCode")
    void task5() {
        executed++;
    }

    @Task(name = "clone", dependsOn = "toString")
    void task6() {
        executed++;
    }

    @Task(name = "finalize", dependsOn = "clone")
    void task7() {
        executed++;
    }

    @Task(name = "report", dependsOn = "finalize")
    void task8() {
        executed++;
    }

    @Task(name = "run", dependsOn = "report")
    void task9() {
        executed++;
    }

    @Task(name = "with", dependsOn = "run")
    void task10() {
        executed++;
    }

    @Task(name = "plan", dependsOn = "with")
    void task11() {
        executed++;
    }

    @Task(name = "equals", dependsOn = "plan")
    void task12() {
        executed++;
    }

    @Task(name = "class", dependsOn = "equals")
    void task13() {
        executed++;
    }

    @Task(name = "_", dependsOn = "class")
    void task14() {
        executed++;
    }

    @Task(name = "Result", dependsOn = "_")
    void task15() {
        executed++;
    }

    @Task(name = "Calls", dependsOn = "Result")
    void task16() {
        executed++;
    }

    @Task(name = "With", dependsOn = "Calls")
    void task17() {
        executed++;
    }
}
