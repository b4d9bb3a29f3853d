package dev.planloom.runtime.scheduling;

/** What a task needs of one {@link Resource} while it runs. */
sealed interface Demand {
    /**
     * Permits of a limit.
     *
     * @param count how many, at least 1
     */
    record Permits(int count) implements Demand {}

    /**
     * A name, in one of the modes of locks at several granularities (J. Gray and others, "Granularity of locks in a shared data
     * base", 1975), with writing in place of the rare "read, and write below". The two intents stand for something below a name
     * that ends in {@code /}.
     */
    enum Access implements Demand {
        INTENT_TO_READ,
        INTENT_TO_WRITE,
        READ,
        WRITE;

        /** The mode that stands for both. */
        Access and(Access other) {
            if (this == other || other == INTENT_TO_READ) {
                return this;
            }
            return this == INTENT_TO_READ ? other : WRITE;
        }

        /** Whether another task may have the other mode at the same time. */
        boolean admits(Access other) {
            return switch (this) {
                case INTENT_TO_READ -> other != WRITE;
                case INTENT_TO_WRITE -> other == INTENT_TO_READ || other == INTENT_TO_WRITE;
                case READ -> other == INTENT_TO_READ || other == READ;
                case WRITE -> false;
            };
        }
    }
}
