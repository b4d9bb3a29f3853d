package dev.planloom.sample.resolve.pom;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses the lists of versions that repositories keep: {@code maven-metadata.xml}. */
final class VersionList {
    private static final List<String> PATH = List.of("metadata", "versioning", "versions", "version");

    private VersionList() {}

    static List<String> parse(byte[] bytes, String address) throws MalformedPomException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return versions(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw new MalformedPomException(address + " is no list of versions: " + reason, e);
        }
    }

    private static List<String> versions(XMLStreamReader reader) throws XMLStreamException {
        List<String> versions = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.addLast(reader.getLocalName());
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (open.size() == PATH.size() && List.copyOf(open).equals(PATH)) {
                        versions.add(text.toString().strip());
                    }
                    open.removeLast();
                }
                default -> {}
            }
        }
        return List.copyOf(versions);
    }
}
