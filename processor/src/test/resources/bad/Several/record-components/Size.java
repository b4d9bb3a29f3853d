package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.Timeout;
import dev.planloom.Uses;

record Size(
        @Task(name = "2nd") int width,
        @Task(dependsOn = {"depth", "widht"}) int height,
        @Task
        @Timeout("soon")
        @Uses("gpu")
        int depth) {
    @Task
    String print(@From("depth") String text) {
        return text;
    }
}
