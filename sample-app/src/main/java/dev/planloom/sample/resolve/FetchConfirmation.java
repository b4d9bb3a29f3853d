package dev.planloom.sample.resolve;

import dev.planloom.runtime.Checkpoint;
import dev.planloom.runtime.LayerReport;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.TaskReport;
import dev.planloom.sample.terminal.Answers;
import dev.planloom.sample.terminal.Question;
import dev.planloom.sample.terminal.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Asks a person between resolving and fetching whether the run goes on. */
final class FetchConfirmation implements Checkpoint {
    private final Question question;
    private final PrintWriter out;

    FetchConfirmation(Answers answers, PrintWriter out) {
        this.question = new Question(answers, out);
        this.out = out;
    }

    @Override
    public Decision afterLayer(LayerReport layer) throws IOException, InterruptedException {
        for (TaskReport task : layer.tasks()) {
            if (task.name().equals(ResolvePlan.ARTEFACTS)
                    && task.outcome() instanceof Outcome.Succeeded<?>(List<?> artefacts)) {
                artefacts.forEach(artefact -> out.println("  " + artefact));
                out.println(Text.count(artefacts.size(), "artefact") + " to fetch, as far as not there.");
                return question.ask();
            }
        }
        return Decision.proceed();
    }
}
