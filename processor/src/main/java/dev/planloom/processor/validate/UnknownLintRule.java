package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.StatedKey;
import dev.planloom.runtime.naming.ClosestName;
import java.util.List;
import java.util.function.Consumer;

/** What {@code @SuppressWarnings} says of Planloom's lints are keys that there are. */
final class UnknownLintRule {
    private UnknownLintRule() {}

    static void check(List<StatedKey> keys, Consumer<Finding> findings) {
        List<String> known = Code.keys();
        for (StatedKey key : keys) {
            if (!known.contains(key.text())) {
                String fix = ClosestName.to(
                                ending(key.text()),
                                known.stream().map(UnknownLintRule::ending).toList())
                        .map(close -> "Did you mean '" + Code.PREFIX + close + "'?")
                        .orElseGet(() -> "The keys are " + String.join(", ", known) + ".");
                String message = "@SuppressWarnings names '" + key.text() + "', which is no lint of Planloom. " + fix;
                findings.accept(new Finding(Code.UnknownLint, message, key.subject()));
            }
        }
    }

    /** The part of a key that can be misspelt. */
    private static String ending(String key) {
        return key.substring(Code.PREFIX.length());
    }
}
