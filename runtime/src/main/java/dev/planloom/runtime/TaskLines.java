package dev.planloom.runtime;

import java.util.Objects;

/**
 * Adds the tasks of a text to a graph, a line each: a name, and the numbers of the tasks on which it depends. Before numbers
 * can stand what kind of dependencies they are, by the builder's method for it; those without are taken.
 */
final class TaskLines {
    private final char[] text; // read before anything is compiled, when each call of charAt counts
    private final TaskGraphBuilder graph;

    TaskLines(String text, TaskGraphBuilder graph) {
        this.text = Objects.requireNonNull(text, "lines").toCharArray();
        this.graph = graph;
    }

    void add() {
        for (int start = 0; start < text.length; ) {
            int end = end('\n', start, text.length);
            addLine(start, end);
            start = end + 1;
        }
    }

    private void addLine(int start, int end) {
        int space = end(' ', start, end);
        if (space == start) {
            throw new IllegalArgumentException("the line '" + text(start, end) + "' begins with no name");
        }
        graph.task(text(start, space));
        Edge.Kind kind = Edge.Kind.VALUE;
        while (space < end) {
            int word = space + 1;
            space = end(' ', word, end);
            int number = number(word, space);
            if (number < 0) {
                kind = kind(word, space, start, end);
            } else {
                graph.dependency(kind, number);
            }
        }
    }

    /** Where a word or line ends. */
    private int end(char separator, int start, int limit) {
        int end = start;
        while (end < limit && text[end] != separator) {
            end++;
        }
        return end;
    }

    /** The number that a word is; -1 if it is none, and one that no task has if it is too large. */
    private int number(int start, int end) {
        long number = start == end ? -1 : 0;
        for (int at = start; at < end; at++) {
            char digit = text[at];
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = Math.min(Integer.MAX_VALUE, 10 * number + digit - '0');
        }
        return (int) number;
    }

    private String text(int start, int end) {
        return new String(text, start, end - start);
    }

    /** The kind that a word of a line says. */
    private Edge.Kind kind(int start, int end, int lineStart, int lineEnd) {
        String word = text(start, end);
        return switch (word) {
            case "takes" -> Edge.Kind.VALUE;
            case "takesOptional" -> Edge.Kind.OPTIONAL;
            case "takesOutcome" -> Edge.Kind.OUTCOME;
            case "takesMap" -> Edge.Kind.MAP;
            case "takesOutcomes" -> Edge.Kind.OUTCOMES;
            case "after" -> Edge.Kind.ORDER;
            case "afterEnd" -> Edge.Kind.END;
            case "when" -> Edge.Kind.WHEN;
            default ->
                throw new IllegalArgumentException("'" + word + "' in the line '" + text(lineStart, lineEnd)
                        + "' is neither the number of a task nor a kind of dependency, such as after");
        };
    }
}
