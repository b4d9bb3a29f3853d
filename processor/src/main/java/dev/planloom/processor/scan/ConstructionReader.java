package dev.planloom.processor.scan;

import dev.planloom.processor.model.Construction;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out how a plan can come by an object of its tasks' class. */
final class ConstructionReader {
    private final Surroundings surroundings;
    private final SignatureTypes signatureTypes;

    ConstructionReader(Surroundings surroundings, SignatureTypes signatureTypes) {
        this.surroundings = surroundings;
        this.signatureTypes = signatureTypes;
    }

    /** Whether an object of a class belongs to one of the class around it. */
    static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    Construction read(TypeElement type, List<TaskDeclaration> tasks) {
        if (!needObject(tasks)) {
            return new Construction.NotNeeded();
        }
        boolean hasConstructor = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
        if (!hasConstructor || isInner(type) || type.getModifiers().contains(Modifier.ABSTRACT)) {
            return new Construction.Impossible();
        }
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty()) {
                return read(constructor);
            }
        }
        return new Construction.Impossible();
    }

    private static boolean needObject(List<TaskDeclaration> tasks) {
        for (TaskDeclaration task : tasks) {
            if (task.needsObject()) {
                return true;
            }
        }
        return false;
    }

    /** A constructor with type parameters may throw one of them, which the plan could not declare. */
    private Construction read(ExecutableElement constructor) {
        List<TypeRef> thrown = new ArrayList<>();
        boolean canBeCalled = surroundings.ofMember(constructor) == Visibility.VISIBLE
                && constructor.getTypeParameters().isEmpty();
        for (TypeMirror type : constructor.getThrownTypes()) {
            thrown.add(signatureTypes.add(type, surroundings));
            canBeCalled &= thrown.getLast().visibility() == Visibility.VISIBLE;
        }
        return canBeCalled
                ? new Construction.ByConstructor(thrown, Surroundings.lintsOf(constructor))
                : new Construction.Impossible();
    }
}
