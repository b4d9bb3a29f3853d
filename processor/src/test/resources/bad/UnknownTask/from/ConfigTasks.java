package shop;

import dev.planloom.From;
import dev.planloom.Task;

class ConfigTasks {
    @Task(name = "read-a")
    String readA() {
        return "a";
    }

    @Task(name = "read-b")
    String readB() {
        return "b";
    }

    @Task
    String merge(@From("raed-a") String a, @From("other") String b) {
        return a + b;
    }
}
