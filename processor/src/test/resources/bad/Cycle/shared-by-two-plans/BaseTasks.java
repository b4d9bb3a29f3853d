package shop;

import dev.planloom.Task;

abstract class BaseTasks {
    @Task
    int load(int merge) {
        return merge;
    }

    @Task
    int merge(int load) {
        return load;
    }
}
