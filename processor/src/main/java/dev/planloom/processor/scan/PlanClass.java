package dev.planloom.processor.scan;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A class whose tasks are a plan's.
 *
 * @param type the class
 * @param methods its methods
 */
record PlanClass(TypeElement type, TaskMethods methods) {
    /** Whether everything in its annotations, and all of its supertypes, exist. */
    boolean isComplete() {
        for (ExecutableElement task : methods.tasks()) {
            if (!TaskReader.isComplete(task)) {
                return false;
            }
        }
        for (TypeElement ancestor : methods.hierarchy()) {
            if (!PolicyAnnotations.areComplete(ancestor)) {
                return false;
            }
        }
        return methods.isComplete();
    }

    /** Whether an inner class or itself has type parameters, which it shares with the class around it. */
    static boolean isGeneric(TypeElement type) {
        return !type.getTypeParameters().isEmpty() || (ConstructionReader.isInner(type) && isGeneric(Owner.of(type)));
    }
}
