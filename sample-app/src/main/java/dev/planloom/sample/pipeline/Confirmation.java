package dev.planloom.sample.pipeline;

import dev.planloom.runtime.Checkpoint;
import dev.planloom.runtime.LayerReport;
import dev.planloom.sample.terminal.Answers;
import dev.planloom.sample.terminal.Question;
import java.io.IOException;
import java.io.PrintWriter;

/** Says after each layer what it did, and asks a person whether the run goes on. */
final class Confirmation implements Checkpoint {
    private final Question question;
    private final PrintWriter out;

    Confirmation(Answers answers, PrintWriter out) {
        this.question = new Question(answers, out);
        this.out = out;
    }

    @Override
    public Decision afterLayer(LayerReport layer) throws IOException, InterruptedException {
        out.println();
        out.println(layer);
        out.println(Outcomes.of(layer.tasks()));
        return question.ask();
    }
}
