package dev.planloom.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.planloom.processor.model.Construction;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.Visibility;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds out how a plan can come by an object of its tasks' class. */
final class ConstructionReader {
    private final Surroundings surroundings;

    ConstructionReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Construction read(TypeElement type, List<TaskDeclaration> tasks) {
        if (tasks.stream().allMatch(TaskDeclaration::isStatic)) {
            return new Construction.NotNeeded();
        }
        boolean isInner = type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
        boolean hasConstructor = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
        if (!hasConstructor || isInner || type.getModifiers().contains(Modifier.ABSTRACT)) {
            return new Construction.Impossible();
        }
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty()
                    && surroundings.ofMember(constructor) == Visibility.VISIBLE) {
                List<TypeName> thrown =
                        constructor.getThrownTypes().stream().map(TypeName::get).toList();
                return new Construction.ByConstructor(thrown);
            }
        }
        return new Construction.Impossible();
    }
}
