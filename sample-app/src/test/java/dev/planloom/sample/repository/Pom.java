package dev.planloom.sample.repository;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A POM of the embedded repository, as it is written.
 *
 * @param root its element {@code project}
 */
record Pom(Element root) {
    static Pom read(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return new Pom(factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement());
    }

    static Pom read(EmbeddedRepository repository, String coordinate) throws Exception {
        String[] parts = coordinate.split(":", -1);
        String path = new Entry(parts[0], parts[1], parts[2], false).file("pom");
        return read(repository.at(path).orElseThrow(() -> new AssertionError("there is no " + coordinate)));
    }

    Optional<String> parent() {
        return child(root, "parent").map(Pom::coordinate);
    }

    Optional<Element> relocation() {
        return child(root, "distributionManagement").flatMap(management -> child(management, "relocation"));
    }

    List<Element> dependencies() {
        return child(root, "dependencies")
                .map(all -> children(all, "dependency"))
                .orElse(List.of());
    }

    List<Element> managed() {
        return child(root, "dependencyManagement")
                .flatMap(management -> child(management, "dependencies"))
                .map(all -> children(all, "dependency"))
                .orElse(List.of());
    }

    List<Element> properties() {
        return child(root, "properties").map(all -> children(all, null)).orElse(List.of());
    }

    static String coordinate(Element element) {
        return text(element, "groupId") + ":" + text(element, "artifactId") + ":" + text(element, "version");
    }

    static String text(Element element, String name) {
        return child(element, name).map(child -> child.getTextContent().strip()).orElse("");
    }

    static Optional<Element> child(Element element, String name) {
        return children(element, name).stream().findFirst();
    }

    /** The elements in an element; all of them if no name is given. */
    static List<Element> children(Element element, @Nullable String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && (name == null || name.equals(child.getTagName()))) {
                children.add(child);
            }
        }
        return children;
    }
}
