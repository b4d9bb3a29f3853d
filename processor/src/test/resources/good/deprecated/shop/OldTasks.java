package shop;

import dev.planloom.Task;

@Deprecated
public class OldTasks {
    @Deprecated
    public static class Trouble extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Deprecated
    public OldTasks() throws Trouble {}

    @Task
    @Deprecated
    OldValue load() {
        return new OldValue();
    }

    @Task
    @Deprecated(forRemoval = true)
    @SuppressWarnings("removal")
    String soonGone(OldValue load, Gone.Value[] gone) {
        return load + "" + gone.length;
    }

    @Task
    @SuppressWarnings("removal")
    Gone.Value[] gone() {
        return new Gone.Value[0];
    }
}
