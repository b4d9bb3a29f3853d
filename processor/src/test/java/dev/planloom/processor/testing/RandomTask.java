package dev.planloom.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a random task is.
 *
 * @param name its name, which is that of the method if it has no hyphen
 * @param type what its method returns
 * @param isOptional whether a plan goes on when it fails
 * @param flags the tasks in its {@code @When}
 * @param each the task of whose value it takes each element
 * @param eachFault the code of the mistake in that
 */
record RandomTask(
        String name,
        Type type,
        boolean isOptional,
        List<String> flags,
        Optional<String> each,
        @Nullable String eachFault) {
    /** What a method returns. */
    enum Type {
        INT("int", "Integer"),
        LONG("long", "Long"),
        TEXT("String", "String"),
        TEXTS("List<String>", "List<String>"),
        FLAG("boolean", "Boolean"),
        VOID("void", "Void");

        final String text;
        final String boxed;

        Type(String text, String boxed) {
            this.text = text;
            this.boxed = boxed;
        }
    }

    /** A task that may be a fan-out of tasks before it, or be skipped when they say so. */
    static RandomTask of(String name, List<RandomTask> earlier, boolean mayBeWrong, Random random) {
        Type type = Type.values()[random.nextInt(Type.values().length)];
        List<String> flags = random.nextInt(8) == 0 ? flags(earlier, random) : List.of();
        boolean isOptional = random.nextInt(8) == 0;
        int kind = random.nextInt(60);
        kind += kind < 2 && !mayBeWrong ? 2 : 0;
        Optional<RandomTask> source = kind >= 10 ? Optional.empty() : source(earlier, kind, random);
        String fault = source.isEmpty() || kind > 1 ? null : kind == 1 ? "ElementType" : "NotIterable";
        return new RandomTask(name, type, isOptional, flags, source.map(RandomTask::name), fault);
    }

    private static List<String> flags(List<RandomTask> earlier, Random random) {
        List<String> flags = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            pick(earlier, task -> task.type == Type.FLAG, random)
                    .map(RandomTask::name)
                    .filter(flag -> !flags.contains(flag))
                    .ifPresent(flags::add);
        }
        return flags;
    }

    private static Optional<RandomTask> source(List<RandomTask> earlier, int kind, Random random) {
        return kind == 0
                ? pick(earlier, task -> task.type != Type.TEXTS && task.type != Type.VOID, random)
                : pick(earlier, task -> task.type == Type.TEXTS, random);
    }

    /** One of those that have a single value in every run. */
    private static Optional<RandomTask> pick(List<RandomTask> earlier, Predicate<RandomTask> isWanted, Random random) {
        List<RandomTask> found = earlier.stream()
                .filter(task -> isWanted.test(task) && !task.isTolerated() && task.each.isEmpty())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    boolean isTolerated() {
        return isOptional || !flags.isEmpty();
    }

    boolean isVoid() {
        return type == Type.VOID;
    }

    /** The name of the method. */
    String method() {
        return name.replace("-", "");
    }

    /** Whether a parameter or method can be named after it. */
    boolean isWord() {
        return method().equals(name);
    }
}
