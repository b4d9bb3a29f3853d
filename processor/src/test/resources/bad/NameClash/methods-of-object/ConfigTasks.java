package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Override
    @Task
    public String toString() {
        return "";
    }

    @Task(name = "wait")
    int task0() {
        return 0;
    }

    @Task(name = "notify")
    int task1() {
        return 0;
    }

    @Task(name = "notify-all")
    int task2() {
        return 0;
    }

    @Task(name = "hash-code")
    int task3() {
        return 0;
    }

    @Task(name = "clone")
    int task4() {
        return 0;
    }

    @Task(name = "finalize")
    int task5() {
        return 0;
    }
}
