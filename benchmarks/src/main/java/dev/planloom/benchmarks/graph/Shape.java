package dev.planloom.benchmarks.graph;

import java.util.Locale;

/**
 * The shape of a graph.
 *
 * @param kind how the tasks depend on one another
 * @param size how many tasks there are, but for a single first or last one
 */
public record Shape(Kind kind, int size) {
    /** How the tasks of a graph depend on one another. */
    public enum Kind {
        /** Four tasks: a and b, c of both, d of c. */
        FOUR,
        /** One task, many that depend on it, and one that depends on all of them. */
        WIDE,
        /** One task after the other. */
        CHAIN,
        /** Layers of twenty tasks, or two layers of fewer, with two or three dependencies each, and a sink. */
        LAYERS,
        /** Layers of eight tasks that sleep, one of them 5 ms and the others 1 ms, and a sink. */
        UNEVEN,
        /** Tasks that sleep 10 ms, and a sink. */
        SLEEPERS
    }

    /** The shape of the four-task plan. */
    public static final Shape FOUR = new Shape(Kind.FOUR, 4);

    /** Reads what {@link #id} returns. */
    public static Shape parse(String id) {
        int digits = id.length();
        while (Character.isDigit(id.charAt(digits - 1))) {
            digits--;
        }
        Kind kind = Kind.valueOf(id.substring(0, digits).toUpperCase(Locale.ROOT));
        return new Shape(kind, Integer.parseInt(id.substring(digits)));
    }

    /** A name for packages, folders and command lines. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + size;
    }

    /** The name in tables. */
    public String label() {
        return switch (kind) {
            case FOUR -> "four: 2 → 1 → 1";
            case CHAIN -> "chain of %,d".formatted(size);
            case WIDE -> "wide: 1 → %,d → 1".formatted(size);
            case LAYERS -> "layers: %,d × %d → 1".formatted(size / width(), width());
            case UNEVEN -> "%d layers × 8: 5 ms, 7 × 1 ms".formatted(size / Edges.UNEVEN_LAYER);
            case SLEEPERS -> "%d × 10 ms".formatted(size);
        };
    }

    /** The dependencies of each task. */
    public int[][] dependencies() {
        return switch (kind) {
            case FOUR -> new int[][] {{}, {}, {0, 1}, {2}};
            case CHAIN -> Edges.chain(size);
            case WIDE -> Edges.wide(size);
            case LAYERS -> Edges.layers(size, width());
            case UNEVEN -> Edges.layers(size, Edges.UNEVEN_LAYER);
            case SLEEPERS -> Edges.layers(size, size);
        };
    }

    /** How many tasks stand in a layer; of few tasks, half. */
    private int width() {
        return Math.min(Edges.LAYER, size / 2);
    }

    /** How long each task sleeps, in milliseconds. */
    public int[] millis() {
        return switch (kind) {
            case UNEVEN -> Edges.unevenMillis(size);
            case SLEEPERS -> Edges.equalMillis(size);
            default -> new int[dependencies().length];
        };
    }

    /** Whether tasks sleep. */
    public boolean sleeps() {
        return kind == Kind.UNEVEN || kind == Kind.SLEEPERS;
    }

    /** The graph. */
    public Graph graph() {
        return sleeps() ? new SleepingGraph(dependencies(), millis()) : new Graph(dependencies());
    }
}
