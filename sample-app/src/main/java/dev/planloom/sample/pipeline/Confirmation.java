package dev.planloom.sample.pipeline;

import dev.planloom.runtime.Checkpoint;
import dev.planloom.runtime.LayerReport;
import dev.planloom.sample.terminal.Answers;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Says after each layer what it did, and asks a person whether the run goes on. */
final class Confirmation implements Checkpoint {
    private final Answers answers;
    private final PrintWriter out;

    Confirmation(Answers answers, PrintWriter out) {
        this.answers = answers;
        this.out = out;
    }

    @Override
    public Decision afterLayer(LayerReport layer) throws IOException, InterruptedException {
        out.println();
        out.println(layer);
        out.println(Outcomes.of(layer.tasks()));
        while (true) {
            out.print("Go on? [y/n] ");
            out.flush();
            Optional<String> answer = answers.next();
            if (answer.isEmpty()) {
                out.println();
                return Decision.stop("the input ended without an answer");
            }
            switch (answer.get().toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return Decision.proceed();
                }
                case "n", "no" -> {
                    return Decision.stop("you said no");
                }
                default -> out.println("Type y to go on, or n to stop.");
            }
        }
    }
}
