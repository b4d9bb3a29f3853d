package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Optional;

class ConfigTasks {
    @Task
    Optional<String> user() {
        return Optional.of("Ada");
    }

    @Task
    Outcome<String> past() {
        return new Outcome.Succeeded<>("well");
    }

    @Task
    Outcome.Succeeded<String> success() {
        return new Outcome.Succeeded<>("done");
    }

    @Task
    Object any() {
        return Optional.of("any");
    }

    @Task
    String strict(
            Optional<String> user,
            @From("user") Optional<?> some,
            @From("user") Object object,
            Outcome<String> past,
            @From("success") Outcome<? extends CharSequence> success) {
        return user + " " + some + object + past + success;
    }

    @Task
    String tolerant(
            Outcome<Optional<String>> user,
            @From("user") Optional<Optional<String>> nested,
            @From("user") Optional<? super Optional<String>> lower,
            @From("user") Outcome<?> how,
            @From("past") Outcome<Outcome<?>> past,
            @From("past") Optional<Outcome<String>> some,
            @From("any") Optional<Object> any) {
        return user + " " + nested + lower + how + past + some + any;
    }
}
