package shop;

import dev.planloom.Task;

class ConfigTasks {
    private static final String SPACED = "web " + "build";

    @Task(group = SPACED)
    void compile() {}

    @Task(group = "web..build")
    void style() {}

    @Task(group = ".web")
    void test() {}

    @Task(group = "web.", dependsOn = "web build")
    void publish() {}

    @Task(group = "web.2nd")
    void announce() {}

    @Task(group = " ")
    void archive() {}
}
