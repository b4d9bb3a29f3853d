package dev.planloom.sample.resolve.progress;

/** Shows how far a run is. Thread-safe. */
public sealed interface Progress extends AutoCloseable permits Bar, Lines, Silence {
    /**
     * It is known what must be fetched.
     *
     * @param artefacts how many artefacts
     */
    void resolved(int artefacts);

    /** One more artefact is in its place. */
    void fetched();

    @Override
    void close();
}
