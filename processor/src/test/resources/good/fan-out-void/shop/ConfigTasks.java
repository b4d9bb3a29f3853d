package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Collection;
import java.util.List;

class ConfigTasks {
    @Task
    Iterable<String> words() {
        return List.of("a");
    }

    @Task
    void send(@Each("words") String word) {}

    @Task
    static void store(@Each("words") String word) {}

    @Task(dependsOn = {"store", "send"})
    boolean done(List<Outcome<Void>> send, @From("store") Collection<? extends Outcome<?>> stored) {
        return send.size() == stored.size();
    }

    @Task(dependsOn = "store")
    void end() {}
}
