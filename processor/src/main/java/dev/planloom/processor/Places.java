package dev.planloom.processor;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/**
 * Finds elements that have a place in a source. The accessor of a record's component that nobody has written has none,
 * though an annotation of the component is an annotation of it: its place is the record.
 */
final class Places {
    private final Elements elements;

    Places(Elements elements) {
        this.elements = elements;
    }

    /** The element itself, or for one without a place the class around it. */
    Element of(Element element) {
        return element instanceof ExecutableElement method
                        && elements.recordComponentFor(method) != null
                        && !isWritten(method)
                ? Objects.requireNonNull(method.getEnclosingElement())
                : element;
    }

    /** Nothing but the text tells the two kinds of accessors apart. */
    private boolean isWritten(ExecutableElement accessor) {
        Pattern declaration =
                Pattern.compile("\\b" + Pattern.quote(accessor.getSimpleName().toString()) + "\\s*\\(\\s*\\)\\s*\\{");
        try {
            return declaration
                    .matcher(elements.getFileObjectOf(accessor).getCharContent(true))
                    .find();
        } catch (IOException | UnsupportedOperationException _) {
            return false; // without the text the record will do for both
        }
    }
}
