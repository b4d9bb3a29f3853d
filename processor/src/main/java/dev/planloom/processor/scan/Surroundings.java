package dev.planloom.processor.scan;

import dev.planloom.processor.model.Lint;
import dev.planloom.processor.model.Visibility;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What a class in one package, such as a generated plan, can name, and what it runs into by that. */
final class Surroundings {
    private final Elements elements;
    private final PackageElement home;

    Surroundings(Elements elements, TypeElement tasksType) {
        this.elements = elements;
        this.home = elements.getPackageOf(tasksType);
    }

    /** Whether the plan can name a member, given that it can name the class through which it does. */
    Visibility ofMember(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) {
            return Visibility.PRIVATE;
        }
        boolean open = modifiers.contains(Modifier.PUBLIC)
                || elements.getPackageOf(member).equals(home);
        return open ? Visibility.VISIBLE : Visibility.OTHER_PACKAGE;
    }

    /** Whether the plan can name a class: it and all classes around it. */
    Visibility ofType(TypeElement type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            Visibility visibility = ofMember(element);
            if (visibility != Visibility.VISIBLE) {
                return visibility;
            }
        }
        return Visibility.VISIBLE;
    }

    /** What a class runs into that calls a method, or names a class and so those around it. */
    static Set<Lint> lintsOf(Element element) {
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        Optional<AnnotationMirror> deprecated = Annotations.find(element, Annotations.DEPRECATED);
        if (deprecated.isPresent()) {
            boolean isForRemoval = Annotations.isTrue(deprecated.get(), "forRemoval");
            lints.add(isForRemoval ? Lint.REMOVAL : Lint.DEPRECATION);
        }
        if (element instanceof TypeElement && element.getEnclosingElement() instanceof TypeElement outer) {
            lints.addAll(lintsOf(outer));
        }
        return lints;
    }

    /** Whether a class and all classes around it are public. */
    static boolean isPublic(TypeElement type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
