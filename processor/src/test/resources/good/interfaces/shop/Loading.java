package shop;

import dev.planloom.Task;

interface Loading<T> {
    @Task
    T load();

    @Task
    default String shown(T load) {
        return "<" + load + ">";
    }

    @Task
    default int overridden() {
        return -1;
    }

    @Task
    static int notInherited() {
        return -1;
    }
}
