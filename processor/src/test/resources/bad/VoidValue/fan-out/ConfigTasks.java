package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.List;
import java.util.Map;

class ConfigTasks {
    @Task
    void audit() {}

    @Task
    List<String> words() {
        return List.of();
    }

    @Task
    void send(@Each("words") String word) {}

    @Task
    void ofAudit(@Each("audit") Object element) {}

    @Task
    void ofSend(@Each("send") Void element) {}

    @Task
    void merge(List<Void> send, @From("send") Outcome<Void> outcome, @From("send") Object all) {}

    @Task
    void count(@From("send") List<Outcome<String>> outcomes, @From("send") Map<String, Void> map) {}
}
