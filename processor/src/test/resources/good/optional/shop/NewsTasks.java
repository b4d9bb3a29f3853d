package shop;

import dev.planloom.Task;

class NewsTasks {
    @Task(optional = true)
    String weather() {
        return "rain";
    }

    @Task
    String news() {
        return "none";
    }
}
