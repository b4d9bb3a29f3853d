package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.util.Optional;

class ConfigTasks {
    @Task
    void audit() {}

    @Task
    Void nothing() {
        return null;
    }

    @Task
    void check() {
        throw new IllegalStateException("unsafe");
    }

    @Task
    @SuppressWarnings("rawtypes")
    String forms(
            Outcome<Void> audit,
            @From("check") Outcome<?> any,
            @From("audit") Outcome<Object> object,
            @From("check") Outcome<? extends Void> upper,
            @From("audit") Outcome<? super Void> lower,
            @From("check") Outcome raw) {
        return audit + " " + any + object + upper + lower + raw;
    }

    @Task
    String nothings(@From("nothing") Outcome<Void> how, Optional<Void> nothing, @From("nothing") Void strict) {
        return how + " " + nothing + strict;
    }
}
