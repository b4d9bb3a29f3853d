package shop;

import dev.planloom.From;
import dev.planloom.Task;

class ConfigTasks {
    static final String READ_B = "read" + "B";

    @Task
    String readA() {
        return "a";
    }

    @Task(dependsOn = {"readA", READ_B})
    String merge(@From(ConfigTasks.READ_B) String b) {
        return b;
    }
}
