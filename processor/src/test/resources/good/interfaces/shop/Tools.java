package shop;

import dev.planloom.Task;

interface Tools {
    @Task
    static int three() {
        return 3;
    }

    @Task
    static int six(int three) {
        return 2 * three;
    }
}
