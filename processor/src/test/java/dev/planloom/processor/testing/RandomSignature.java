package dev.planloom.processor.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of a random task: how it takes what it depends on, and mistakes in that. */
final class RandomSignature {
    private final RandomTask task;
    private final Random random;
    private final List<String> parameters = new ArrayList<>();
    private final List<String> dependsOn = new ArrayList<>();
    private final Set<String> parameterNames = new HashSet<>();

    RandomSignature(RandomTask task, Random random) {
        this.task = task;
        this.random = random;
        task.each().ifPresent(source -> {
            boolean isWrong = "ElementType".equals(task.eachFault());
            parameters.add("@Each(\"%s\") %s element".formatted(source, isWrong ? "Integer" : "Object"));
        });
    }

    RandomTask task() {
        return task;
    }

    /** Adds a dependency of a kind that another task allows. */
    void take(RandomTask on) {
        List<String> forms = forms(on);
        int form = random.nextInt(forms.size() + 1);
        if (form == forms.size()) {
            dependsOn.add(on.name());
        } else {
            addParameter(forms.get(form), on.name());
        }
    }

    /** The types of parameters that take something of a task. */
    private static List<String> forms(RandomTask on) {
        String boxed = on.type().boxed;
        if (on.each().isPresent()) {
            return formsOfFanOut(on, boxed);
        }
        if (on.isVoid()) {
            return List.of("Outcome<Void>", "Outcome<?>");
        }
        List<String> forms = new ArrayList<>(List.of("Optional<" + boxed + ">", "Outcome<? extends " + boxed + ">"));
        if (!on.isTolerated()) {
            forms.addAll(List.of(on.type().text, boxed, "Object"));
        }
        return forms;
    }

    private static List<String> formsOfFanOut(RandomTask on, String boxed) {
        List<String> forms = new ArrayList<>();
        if (!on.isVoid()) {
            forms.addAll(List.of("Optional<List<" + boxed + ">>", "Outcome<List<" + boxed + ">>"));
        }
        if (!on.isTolerated()) {
            forms.add("List<Outcome<" + boxed + ">>");
        }
        if (!on.isTolerated() && !on.isVoid()) {
            forms.add("List<? extends " + boxed + ">");
        }
        if (!on.isTolerated() && !on.isVoid() && on.eachFault() == null) {
            forms.add("Map<String, " + boxed + ">");
        }
        return forms;
    }

    private void addParameter(String type, String on) {
        boolean isNamedAfterIt = !on.contains("-") && random.nextInt(4) > 0 && parameterNames.add(on);
        parameters.add(
                isNamedAfterIt ? type + " " + on : "@From(\"%s\") %s p%d".formatted(on, type, parameters.size()));
    }

    /** Takes the value of another task as a type that does not take it; gives the code of the mistake. */
    String takeWrongly(RandomTask other) {
        addParameter("Thread", other.name());
        return other.isVoid() ? "VoidValue" : "WrongType";
    }

    /** Adds a name that no task has, or its own; gives the code of the mistake. */
    String spoil() {
        boolean isUnknown = random.nextBoolean();
        String name = isUnknown ? "gone" : task.name();
        if (random.nextBoolean()) {
            dependsOn.add(name);
        } else {
            addParameter("Object", name);
        }
        return isUnknown ? "UnknownTask" : "SelfDependency";
    }

    /** The declaration, in one line. */
    String text() {
        StringBuilder text = new StringBuilder();
        if (!task.flags().isEmpty()) {
            text.append("@When({").append(quoted(task.flags())).append("}) ");
        }
        text.append("@Task(optional = ").append(task.isOptional());
        if (!dependsOn.isEmpty()) {
            text.append(", dependsOn = {").append(quoted(dependsOn)).append("}");
        }
        if (!task.isWord()) {
            text.append(", name = \"").append(task.name()).append("\"");
        }
        return text.append(") ")
                .append(task.type().text)
                .append(" ")
                .append(task.method())
                .append("(")
                .append(String.join(", ", parameters))
                .append(") { throw new Error(); }")
                .toString();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
