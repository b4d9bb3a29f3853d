package dev.planloom.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands before the names of tasks, to tell those of several classes apart. A class goes by its full name, and by each
 * ending of that: {@code Payment}, {@code Shop.Payment}, {@code europe.Shop.Payment}.
 */
public final class Qualifiers {
    private final List<String> names;

    /** For each way to write a class's name the indexes of those that it means. */
    private final Map<String, List<Integer>> meanings = new HashMap<>();

    /**
     * Makes the qualifiers of a plan.
     *
     * @param types its classes, each once
     */
    public Qualifiers(List<ClassName> types) {
        names = new ArrayList<>();
        for (ClassName type : types) {
            names.add(type.canonicalName());
        }
        for (int i = 0; i < names.size(); i++) {
            for (String ending : endings(names.get(i))) {
                meanings.computeIfAbsent(ending, _ -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            meanings.put(names.get(i), List.of(i)); // in whole it means no class of a package around
        }
    }

    /** The endings of a name, the shortest first. */
    private static List<String> endings(String name) {
        List<String> endings = new ArrayList<>();
        for (int dot = name.lastIndexOf('.'); dot >= 0; dot = name.lastIndexOf('.', dot - 1)) {
            endings.add(name.substring(dot + 1));
        }
        endings.add(name);
        return endings;
    }

    /** The shortest way to write the name of a class that means no other class of the plan. */
    public String of(int type) {
        for (String ending : endings(names.get(type))) {
            if (meant(ending).equals(List.of(type))) {
                return ending;
            }
        }
        throw new IllegalStateException("a full name means one class: " + names.get(type));
    }

    /** The indexes of the classes that a name may mean. */
    List<Integer> meant(String qualifier) {
        return meanings.getOrDefault(qualifier, List.of());
    }
}
