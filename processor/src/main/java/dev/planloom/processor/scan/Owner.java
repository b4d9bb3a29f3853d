package dev.planloom.processor.scan;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The class around an element. */
final class Owner {
    private Owner() {}

    /** The class that declares a member, or whose method has a parameter. */
    static TypeElement of(Element element) {
        Element owner = Objects.requireNonNull(element.getEnclosingElement());
        return owner instanceof TypeElement type ? type : of(owner);
    }
}
