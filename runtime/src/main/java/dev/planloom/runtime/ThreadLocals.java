package dev.planloom.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of some thread-locals. Immutable. */
record ThreadLocals(List<ThreadLocal<?>> variables) implements RunContext {
    @Override
    public Captured capture() {
        @Nullable Object[] values = current();
        return () -> {
            @Nullable Object[] before = current();
            set(values);
            return () -> set(before);
        };
    }

    private @Nullable Object[] current() {
        @Nullable Object[] values = new Object[variables.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = variables.get(i).get();
        }
        return values;
    }

    @SuppressWarnings("unchecked") // each value came from the same variable
    private void set(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            ThreadLocal<@Nullable Object> variable = (ThreadLocal<@Nullable Object>) variables.get(i);
            if (values[i] == null) {
                variable.remove();
            } else {
                variable.set(values[i]);
            }
        }
    }
}
