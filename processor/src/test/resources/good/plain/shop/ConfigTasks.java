package shop;

import dev.planloom.Task;

class ConfigTasks {
    private final StringBuffer log = new StringBuffer();

    @Task
    String readA() {
        log.append('a');
        return "a";
    }

    @Task
    String readB() {
        return "b";
    }

    @Task(dependsOn = "readA")
    void audit() {
        log.append("audited");
    }

    @Task(dependsOn = "audit")
    String merge(String readA, String readB) {
        return readA + readB + log;
    }
}
