package dev.planloom.processor.validate;

import dev.planloom.processor.model.NamesDeclaration;
import dev.planloom.processor.model.PoliciesDeclaration;
import dev.planloom.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That a task reads or writes something, and counts on the graph for when it does.
 *
 * @param name what
 * @param isWrite whether it writes it
 */
record Touch(Setting<String> name, boolean isWrite) {
    /** What a task touches, writes first, but for what {@code @Exclusive} lets it touch in any order. */
    static List<Touch> of(PoliciesDeclaration policies) {
        List<Touch> touches = new ArrayList<>();
        add(touches, policies.writes(), true, policies);
        add(touches, policies.reads(), false, policies);
        return touches;
    }

    private static void add(
            List<Touch> touches,
            Optional<NamesDeclaration> declaration,
            boolean isWrite,
            PoliciesDeclaration policies) {
        declaration.stream()
                .flatMap(stated -> stated.names().stream())
                .filter(name -> !name.value().isBlank() && !isExclusive(name.value(), policies))
                .forEach(name -> touches.add(new Touch(name, isWrite)));
    }

    private static boolean isExclusive(String name, PoliciesDeclaration policies) {
        return policies.exclusive().stream()
                .flatMap(declaration -> declaration.names().stream())
                .anyMatch(exclusive -> covers(exclusive.value(), name));
    }

    /** Whether a name stands for another: it is the same, or ends in {@code /} and the other begins with it. */
    private static boolean covers(String name, String other) {
        return name.equals(other) || (name.endsWith("/") && other.startsWith(name));
    }

    String text() {
        return name.value();
    }

    /** Whether this and what another task touches are at odds. */
    boolean isAtOddsWith(Touch other) {
        return (isWrite || other.isWrite) && (covers(text(), other.text()) || covers(other.text(), text()));
    }

    /** The names that stand for this one and others too, the shortest first. */
    List<String> folders() {
        List<String> folders = new ArrayList<>();
        String text = text();
        for (int end = text.indexOf('/'); end >= 0 && end < text.length() - 1; end = text.indexOf('/', end + 1)) {
            folders.add(text.substring(0, end + 1));
        }
        return folders;
    }
}
