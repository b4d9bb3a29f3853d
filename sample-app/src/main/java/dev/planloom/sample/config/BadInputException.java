package dev.planloom.sample.config;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where the input is wrong; it lists all that is. */
public final class BadInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Makes an exception.
     *
     * @param problems what is wrong
     */
    public BadInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return at least one problem
     */
    public List<Problem> problems() {
        return problems;
    }
}
