package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    String load(int size, String merge) {
        return merge + size;
    }

    @Task
    int size() {
        return 1;
    }

    @Task
    String merge(String check) {
        return check;
    }

    @Task
    String check(String load) {
        return load;
    }
}
