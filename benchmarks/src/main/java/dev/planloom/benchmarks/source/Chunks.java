package dev.planloom.benchmarks.source;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A method that does something for a given task, as a switch in two parts: so no method exceeds the 8,000 bytes of
 * bytecode up to which HotSpot compiles.
 */
final class Chunks {
    /** How many tasks a method has; 64 calls with twenty arguments each would still do. */
    private static final int SIZE = 64;

    private Chunks() {}

    /** How many chunks some tasks make. */
    static int count(int tasks) {
        return (tasks + SIZE - 1) / SIZE;
    }

    /** Text for each task of a chunk. */
    static String each(int chunk, int tasks, IntFunction<String> text) {
        return IntStream.range(chunk * SIZE, Math.min(tasks, (chunk + 1) * SIZE))
                .mapToObj(text)
                .collect(Collectors.joining());
    }

    /**
     * The methods.
     *
     * @param header what stands before the name: modifiers and type
     * @param name the name of the method that is called
     * @param parameters declared; the first is {@code int task}
     * @param arguments the same, as they are handed on
     * @param result the expression of a task
     */
    static String methods(
            String header, String name, String parameters, String arguments, int tasks, IntFunction<String> result) {
        StringBuilder text = new StringBuilder(
                "    %s %s(%s) {\n        return switch (task / %d) {\n".formatted(header, name, parameters, SIZE));
        for (int chunk = 0; chunk < count(tasks); chunk++) {
            text.append("            case %1$d -> %2$s%1$d(%3$s);\n".formatted(chunk, name, arguments));
        }
        text.append(END);
        for (int chunk = 0; chunk < count(tasks); chunk++) {
            text.append("    %s %s%d(%s) {\n        return switch (task) {\n"
                    .formatted(header.replace("public", "private"), name, chunk, parameters));
            text.append(each(chunk, tasks, task -> "            case %d -> %s;\n".formatted(task, result.apply(task))));
            text.append(END);
        }
        return text.toString();
    }

    private static final String END = """
                        default -> throw new IllegalArgumentException();
                    };
                }
            """;
}
