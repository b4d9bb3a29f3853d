package dev.planloom.sample.resolve.progress;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws a bar on the standard error, which is gone at the end. */
public final class Bar implements Progress {
    private final ProgressBar bar;

    /** Begins to draw. */
    public Bar() {
        bar = new ProgressBarBuilder()
                .setTaskName("resolve")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void resolved(int artefacts) {
        bar.maxHint(artefacts);
        bar.setExtraMessage("fetching");
    }

    @Override
    public void fetched() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
