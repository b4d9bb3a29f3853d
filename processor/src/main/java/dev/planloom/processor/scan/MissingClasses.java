package dev.planloom.processor.scan;

import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that a method names and that are not there. Of a method in a source the compiler tells itself; of one in
 * a class file, which nobody calls yet, it does not.
 */
public final class MissingClasses extends TypeWalk {
    private final SortedSet<String> names = new TreeSet<>();

    private MissingClasses() {}

    /** The names of the classes, from the method's value, parameters and policies. */
    public static SortedSet<String> in(ExecutableElement method) {
        MissingClasses missing = new MissingClasses();
        missing.visit(method.getReturnType());
        for (VariableElement parameter : method.getParameters()) {
            missing.visit(parameter.asType());
        }
        for (AnnotationMirror policy : PolicyAnnotations.on(method)) {
            policy.getElementValues().values().forEach(missing::visit);
        }
        return missing.names;
    }

    private void visit(AnnotationValue value) {
        if (value.getValue() instanceof TypeMirror type) {
            visit(type);
        }
        Annotations.elements(value).forEach(this::visit);
    }

    @Override
    public @Nullable Void visitError(ErrorType type, @Nullable Void unused) {
        names.add(type.toString());
        return null;
    }

    @Override
    public @Nullable Void visitDeclared(DeclaredType type, @Nullable Void unused) {
        if (type.getKind() == TypeKind.ERROR) {
            names.add(type.asElement().toString()); // what javac makes of a class file's reference is no ErrorType
        }
        return super.visitDeclared(type, null);
    }
}
