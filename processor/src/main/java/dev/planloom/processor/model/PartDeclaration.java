package dev.planloom.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Set;

/**
 * One of the classes whose tasks are a plan's: its own, or one that it includes.
 *
 * @param type the class
 * @param qualifier what stands before the names of its tasks where other classes of the plan have such too
 * @param isPublic whether it and all classes around it are public
 * @param isGeneric whether it has type parameters, its own or those of a class whose inner class it is
 * @param visibility whether the plan can name it
 * @param construction how {@code run} comes by an object where none is given
 * @param otherMethods the names of methods that are no tasks
 * @param lints what a class that names this one runs into
 * @param policies what it says for tasks to share
 */
public record PartDeclaration(
        ClassName type,
        String qualifier,
        boolean isPublic,
        boolean isGeneric,
        Visibility visibility,
        Construction construction,
        Set<String> otherMethods,
        Set<Lint> lints,
        PlanPolicies policies) {
    /** Copies the sets. */
    public PartDeclaration {
        otherMethods = Set.copyOf(otherMethods);
        lints = Set.copyOf(lints);
    }

    /** The class's name as its user writes it: {@code Shop.ConfigTasks}. */
    public String name() {
        return String.join(".", type.simpleNames());
    }
}
