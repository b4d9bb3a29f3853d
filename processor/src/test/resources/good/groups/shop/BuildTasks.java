package shop;

import dev.planloom.Task;
import dev.planloom.When;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class BuildTasks {
    final Queue<String> done = new ConcurrentLinkedQueue<>();

    @Task(group = "web.build")
    String compile() {
        done.add("compile");
        return "classes";
    }

    @Task(group = "web.build")
    void style() {
        done.add("style");
    }

    @Task(group = "web-docs")
    void pages() {
        done.add("pages");
    }

    @Task(group = "web.test", dependsOn = "web.build")
    boolean test(String compile) {
        done.add("test");
        return compile.isEmpty();
    }

    @Task(group = "web.test", dependsOn = "web.build", optional = true)
    void check() {
        done.add("check");
        throw new IllegalStateException("found something");
    }

    @Task(group = "web")
    @When("test")
    void release() {
        done.add("release");
    }

    /** After all of web, whose release is skipped and whose check fails; once each, though web.test says some again. */
    @Task(dependsOn = {"web", "web.test", "web-docs"})
    List<String> publish(String compile) {
        return List.copyOf(done);
    }
}
