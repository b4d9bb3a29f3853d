package dev.planloom.processor.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The methods of a class that are tasks, its own and the inherited: a superclass's before its interfaces' before its
 * own, each in the order of declaration. A task that is overridden counts once, where the overriding method stands.
 */
final class TaskMethods {
    private final Elements elements;
    private final TypeElement type;
    private final Set<TypeElement> hierarchy = new LinkedHashSet<>();
    private final Map<String, List<ExecutableElement>> byName = new HashMap<>();
    private final List<ExecutableElement> tasks = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();
    private final Set<String> otherNames = new LinkedHashSet<>();
    private boolean isComplete = true;

    /** A method that overrides a task without being one. */
    record Lost(ExecutableElement method, ExecutableElement task) {}

    TaskMethods(Elements elements, TypeElement type) {
        this.elements = elements;
        this.type = type;
        collect(type, hierarchy);
        List<ExecutableElement> all = new ArrayList<>();
        for (TypeElement ancestor : hierarchy) {
            for (ExecutableElement method : methodsOf(ancestor)) {
                if (isInherited(method)) {
                    all.add(method);
                    byName.computeIfAbsent(method.getSimpleName().toString(), _ -> new ArrayList<>())
                            .add(method);
                }
            }
        }
        for (ExecutableElement method : all) {
            sort(method, named(method.getSimpleName().toString()));
        }
    }

    /**
     * The methods of a class, in the order of declaration. The accessors of a record's components come first, written or
     * not: of those that are not written, each compiler has an order of its own.
     */
    private static Set<ExecutableElement> methodsOf(TypeElement type) {
        List<ExecutableElement> written = ElementFilter.methodsIn(type.getEnclosedElements());
        Set<ExecutableElement> methods = new LinkedHashSet<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            if (written.contains(component.getAccessor())) {
                methods.add(component.getAccessor());
            }
        }
        methods.addAll(written);
        return methods;
    }

    /** The class and its supertypes but for {@code Object}: a superclass before its interfaces before the class itself. */
    Set<TypeElement> hierarchy() {
        return hierarchy;
    }

    /** The methods of a name, overridden ones too: a superclass's before its interfaces' before the class's own. */
    List<ExecutableElement> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    List<ExecutableElement> tasks() {
        return tasks;
    }

    List<Lost> lost() {
        return lost;
    }

    /** Whether all supertypes exist. */
    boolean isComplete() {
        return isComplete;
    }

    /** The names of methods that are no tasks. */
    Set<String> otherNames() {
        return otherNames;
    }

    /** Whether a method is a task of the class: static methods of interfaces are not inherited. */
    private boolean isInherited(ExecutableElement method) {
        TypeElement owner = Owner.of(method);
        return owner.equals(type)
                || !owner.getKind().isInterface()
                || !method.getModifiers().contains(Modifier.STATIC);
    }

    private void collect(TypeElement type, Set<TypeElement> hierarchy) {
        if (type.getQualifiedName().contentEquals("java.lang.Object") || hierarchy.contains(type)) {
            return;
        }
        collectFrom(type.getSuperclass(), hierarchy);
        for (TypeMirror parent : type.getInterfaces()) {
            collectFrom(parent, hierarchy);
        }
        hierarchy.add(type);
    }

    private void collectFrom(TypeMirror parent, Set<TypeElement> hierarchy) {
        if (parent.getKind() == TypeKind.ERROR) {
            isComplete = false;
        } else if (parent instanceof DeclaredType declared) {
            collect((TypeElement) declared.asElement(), hierarchy);
        }
    }

    private void sort(ExecutableElement method, List<ExecutableElement> namesakes) {
        if (Annotations.find(method, Annotations.TASK).isEmpty()) {
            otherNames.add(method.getSimpleName().toString());
            return;
        }
        for (ExecutableElement other : namesakes) {
            if (!other.equals(method) && replaces(other, method)) {
                boolean isTask = Annotations.find(other, Annotations.TASK).isPresent();
                if (!isTask && namesakes.stream().noneMatch(third -> !third.equals(other) && replaces(third, other))) {
                    lost.add(new Lost(other, method));
                }
                return;
            }
        }
        tasks.add(method);
    }

    private boolean replaces(ExecutableElement method, ExecutableElement inherited) {
        boolean overrides = elements.overrides(method, inherited, type)
                || (method.getModifiers().contains(Modifier.STATIC) && elements.hides(method, inherited));
        return overrides && !comesBefore(Owner.of(method), Owner.of(inherited));
    }

    /**
     * Whether a class's methods cannot override those of another: it is a supertype of that, or an interface beside a
     * class. Eclipse's compiler says of two methods that each overrides the other.
     */
    private boolean comesBefore(TypeElement owner, TypeElement other) {
        Set<TypeElement> ancestors = new LinkedHashSet<>();
        collect(other, ancestors);
        return ancestors.contains(owner)
                || (owner.getKind().isInterface() && !other.getKind().isInterface());
    }
}
