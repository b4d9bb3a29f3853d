package dev.planloom.sample.resolve.progress;

/** Shows nothing. */
public record Silence() implements Progress {
    @Override
    public void resolved(int artefacts) {}

    @Override
    public void fetched() {}

    @Override
    public void close() {}
}
