package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    String readA() {
        return "a";
    }

    @Task
    String readB() {
        return "b";
    }

    @Task
    String merge(String readA, String raedB) {
        return readA + raedB;
    }

    @Task
    String publish(String document) {
        return document;
    }
}
