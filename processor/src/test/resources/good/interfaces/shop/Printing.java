package shop;

import dev.planloom.Task;

interface Printing extends Loading<Integer> {
    @Override
    @Task(name = "over-ridden")
    default int overridden() {
        return 1;
    }

    @Task
    Integer load();
}
