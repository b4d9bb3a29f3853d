package dev.planloom.sample.terminal;

import dev.planloom.runtime.Checkpoint.Decision;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Asks a person whether a run goes on. */
public final class Question {
    private final Answers answers;
    private final PrintWriter out;

    /**
     * Makes a question.
     *
     * @param answers what the person types
     * @param out where the question is printed
     */
    public Question(Answers answers, PrintWriter out) {
        this.answers = answers;
        this.out = out;
    }

    /**
     * Asks until there is an answer; the end of the input is a no.
     *
     * @return whether the run goes on
     * @throws IOException if the input cannot be read
     * @throws InterruptedException if the current thread is interrupted while it waits
     */
    public Decision ask() throws IOException, InterruptedException {
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
