package shop;

import dev.planloom.Fallback;
import dev.planloom.Task;

abstract class StaticTasks {
    @Task
    @Fallback("ofObject")
    static String load() {
        return "loaded";
    }

    String ofObject() {
        return "of an object";
    }
}
