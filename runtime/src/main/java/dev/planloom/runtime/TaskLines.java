package dev.planloom.runtime;

import java.util.Objects;

/**
 * Adds the tasks of a text to a graph, a line each: a name, and the numbers of the tasks on which it depends. Before numbers
 * can stand what kind of dependencies they are, by the builder's method for it; those without are taken.
 */
final class TaskLines {
    private final String lines;
    private final char[] text; // the same, read before anything is compiled, when each call of charAt counts
    private final TaskGraphBuilder graph;

    TaskLines(String lines, TaskGraphBuilder graph) {
        this.lines = Objects.requireNonNull(lines, "lines");
        text = lines.toCharArray();
        this.graph = graph;
    }

    void add() {
        for (int start = 0; start < text.length; ) {
            start = addLine(start) + 1;
        }
    }

    /** Adds the task of the line that starts there; says where the line ends. */
    private int addLine(int line) {
        int at = wordEnd(line);
        if (at == line) {
            throw new IllegalArgumentException("the line '" + line(line) + "' begins with no name");
        }
        graph.task(lines.substring(line, at));
        byte kind = TaskRows.VALUE;
        while (at < text.length && text[at] == ' ') {
            int word = at + 1;
            long number = 0;
            for (at = word; at < text.length && text[at] >= '0' && text[at] <= '9'; at++) {
                number = 10 * number + text[at] - '0';
                if (number > Integer.MAX_VALUE) {
                    number = Integer.MAX_VALUE; // which no task has
                }
            }
            if (at > word && isWordEnd(at)) {
                graph.dependency(kind, (int) number);
            } else {
                at = wordEnd(at);
                kind = kind(lines.substring(word, at), line);
            }
        }
        return at;
    }

    private boolean isWordEnd(int at) {
        return at == text.length || text[at] == ' ' || text[at] == '\n';
    }

    private int wordEnd(int start) {
        int end = start;
        while (!isWordEnd(end)) {
            end++;
        }
        return end;
    }

    /** The text of the line that starts there. */
    private String line(int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return lines.substring(start, end);
    }

    /** The kind that a word of a line says. */
    private byte kind(String word, int line) {
        return switch (word) {
            case "takes" -> TaskRows.VALUE;
            case "takesOptional" -> TaskRows.OPTIONAL;
            case "takesOutcome" -> TaskRows.OUTCOME;
            case "takesMap" -> TaskRows.MAP;
            case "takesOutcomes" -> TaskRows.OUTCOMES;
            case "after" -> TaskRows.ORDER;
            case "afterEnd" -> TaskRows.END;
            case "when" -> TaskRows.WHEN;
            default ->
                throw new IllegalArgumentException("'" + word + "' in the line '" + line(line)
                        + "' is neither the number of a task nor a kind of dependency, such as after");
        };
    }
}
