package dev.planloom.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.planloom.processor.emit.PolicyCode.Call;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.TaskDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * Calls of the graph's builder that add many tasks at once, from a text with a line for each. Compilers have less to do with
 * that than with a call for each task and an array for its dependencies, and class files have less to hold.
 */
final class TaskLinesCode {
    /** A text ends behind so many characters; a constant has 65,535 bytes at most, of which a character takes three at most. */
    private static final int LONG_TEXT = 8_000;

    /** A line may have so many: with the longest text before it they stay within a constant. */
    private static final int MOST_DEPENDENCIES = 500;

    private static final int LONGEST_NAME = 1_000;

    private final StringBuilder text = new StringBuilder(LONG_TEXT);

    /** Whether a line can say what there is to say of a task, but for its policies. */
    static boolean isEnough(LayeredTask task) {
        TaskDeclaration declaration = task.declaration();
        return declaration.group().isEmpty()
                && declaration.fanOut().isEmpty()
                && !declaration.tolerance().isOptional()
                && task.name().length() <= LONGEST_NAME
                && task.inputs().size()
                                + task.after().size()
                                + task.afterEnd().size()
                                + task.when().size()
                        <= MOST_DEPENDENCIES;
    }

    /** Adds a task; gives the call for this one and those before if the text is long enough. */
    Optional<List<Call>> add(LayeredTask task) {
        text.append(task.name());
        addNumbers("", task.sources(Need.VALUE));
        addNumbers(" takesOptional", task.sources(Need.OPTIONAL));
        addNumbers(" takesOutcome", task.sources(Need.OUTCOME));
        addNumbers(" takesMap", task.sources(Need.MAP));
        addNumbers(" takesOutcomes", task.sources(Need.OUTCOMES));
        addNumbers(" after", task.after());
        addNumbers(" afterEnd", task.afterEnd());
        addNumbers(" when", task.when());
        text.append('\n');
        return text.length() < LONG_TEXT ? Optional.empty() : end();
    }

    private void addNumbers(String kind, List<Integer> tasks) {
        if (!tasks.isEmpty()) {
            text.append(kind);
            tasks.forEach(task -> text.append(' ').append(task.intValue()));
        }
    }

    /** The call for the tasks since the last one, if there are any. */
    Optional<List<Call>> end() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock call = CodeBlock.of(".tasks(\"\"\"\n$L\"\"\")", text.toString());
        text.setLength(0);
        return Optional.of(List.of(new Call(call, 1)));
    }
}
