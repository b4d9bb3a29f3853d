package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Optional;

class ConfigTasks {
    @Task
    Optional<String> user() {
        return Optional.empty();
    }

    @Task
    Outcome.Failed<String> past() {
        return new Outcome.Failed<>(new Exception());
    }

    @Task
    void greet(Optional<Object> user, @From("user") Optional<? super Integer> any, Outcome<Object> past) {}

    @Task
    void print(@From("user") Optional<Optional<Object>> user, @From("past") Outcome<Outcome<Integer>> past) {}

    @Task
    void count(@From("user") Outcome<String> user, @From("past") Optional<String> past) {}
}
