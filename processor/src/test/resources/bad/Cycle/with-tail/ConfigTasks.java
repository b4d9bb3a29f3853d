package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    void prepare() {}

    @Task(dependsOn = {"prepare", "merge"})
    int load() {
        return 1;
    }

    @Task
    int merge(int load) {
        return load;
    }

    @Task
    int report1(int merge) {
        return merge;
    }

    @Task(dependsOn = {"report1", "load"})
    void publish() {}
}
