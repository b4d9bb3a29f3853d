package dev.planloom.processor.lock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a lock file: a first line by which it is known, and for each plan, in the order of their names, its names and then
 * its lines. Empty lines, and lines that begin with {@code #}, are skipped.
 *
 * @param plans the plans by the names of their classes
 */
record LockText(SortedMap<String, LockedPlan> plans) {
    private static final String FIRST = "planloom-lock ";

    /** Rises when a reader of an earlier text could misread a later one. */
    private static final String VERSION = "1";

    private static final String COMMENT = """
            # The graphs of this module's plans. The compiler reports a graph that differs; if that is meant, compile
            # with -Aplanloom.lock.update=true, which writes this file.
            """;

    private static final Pattern PLAN = Pattern.compile("plan (\\S+) of (\\S+)");

    /** A kind, what it is about, and more: not what marks a conflict of two versions. */
    private static final Pattern LINE = Pattern.compile("[a-z][a-z-]*:? .+");

    static LockText of(Collection<LockedPlan> plans) {
        return new LockText(new TreeMap<>()).with(plans);
    }

    /** This text with some plans in the place of those of the same names. */
    LockText with(Collection<LockedPlan> others) {
        TreeMap<String, LockedPlan> all = new TreeMap<>(plans);
        others.forEach(plan -> all.put(plan.name(), plan));
        return new LockText(all);
    }

    /** Reads a text, with whatever ends its lines have. */
    static LockText parse(String text) throws LockFailure {
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        if (!first.startsWith(FIRST)) {
            throw new LockFailure("its first line is not '" + FIRST + VERSION + "'");
        }
        if (!first.equals(FIRST + VERSION)) {
            throw new LockFailure("its first line is '" + first + "', which another version of Planloom wrote: this one"
                    + " reads '" + FIRST + VERSION + "'");
        }
        Parser parser = new Parser();
        for (int number = 1; number < lines.size(); number++) {
            parser.add(lines.get(number), number + 1);
        }
        return parser.text();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(FIRST + VERSION + "\n" + COMMENT);
        for (LockedPlan plan : plans.values()) {
            text.append("\nplan " + plan.name() + " of " + plan.tasksClass() + "\n");
            plan.lines().forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    /** Goes through the lines behind the first. */
    private static final class Parser {
        private final TreeMap<String, LockedPlan> plans = new TreeMap<>();
        private final List<String> lines = new ArrayList<>();
        private String name = "";
        private String tasksClass = "";

        void add(String line, int number) throws LockFailure {
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            Matcher plan = PLAN.matcher(line);
            if (plan.matches()) {
                endPlan();
                name = plan.group(1);
                tasksClass = plan.group(2);
                if (plans.containsKey(name)) {
                    throw new LockFailure("line " + number + " is a second plan " + name);
                }
            } else if (name.isEmpty() || !LINE.matcher(line).matches()) {
                throw new LockFailure("line " + number + " is '" + line + "', which belongs to no plan");
            } else {
                lines.add(line);
            }
        }

        private void endPlan() {
            if (!name.isEmpty()) {
                plans.put(name, new LockedPlan(name, tasksClass, lines));
                lines.clear();
            }
        }

        LockText text() {
            endPlan();
            return new LockText(plans);
        }
    }
}
