package shop;

import dev.planloom.Task;

interface Loading {
    @Task
    private int load() {
        return 1;
    }

    @Task
    private static int count() {
        return 1;
    }

    @Task
    default int twice(int load) {
        return 2 * load + count();
    }
}
