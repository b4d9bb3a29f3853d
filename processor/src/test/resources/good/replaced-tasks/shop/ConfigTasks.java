package shop;

import dev.planloom.Each;
import dev.planloom.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

public class ConfigTasks {
    record Config(String text) {}

    final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @Task
    Config readA() throws IOException {
        throw new IOException("no disk");
    }

    @Task
    public int[] sizes() {
        return new int[] {1, 2};
    }

    @Task
    public double half(@Each("sizes") long size) {
        return size / 2.0;
    }

    @Task
    void say(@Each("sizes") Number size) {
        said.add("size " + size);
    }

    @Task
    int digits(@Each(value = "sizes", collect = "sum") Integer size) {
        return 1;
    }

    Collector<Integer, ?, Integer> sum() {
        return Collectors.summingInt(each -> each);
    }

    @Task
    void log() {
        said.add("logged");
    }

    @Task(name = "class")
    void ofClass() {
        said.add("class");
    }

    @Task(dependsOn = "log")
    void run() {
        said.add("run");
    }

    @Task(dependsOn = "run")
    void toString(Config readA) {
        said.add(readA.text());
    }

    @Task(name = "a-b")
    void first() {
        said.add("a-b");
    }

    @Task(name = "aB")
    void second() {
        said.add("aB");
    }
}
