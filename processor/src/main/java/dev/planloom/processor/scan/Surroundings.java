package dev.planloom.processor.scan;

import dev.planloom.processor.model.Visibility;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What a class in one package, such as a generated plan, can name. */
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
        boolean open = modifiers.contains(Modifier.PUBLIC) || elements.getPackageOf(member).equals(home);
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
