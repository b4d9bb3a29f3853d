package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    String mine() {
        return new String("mine");
    }

    @Task
    java.lang.String javas(String mine) {
        return mine.text();
    }
}
