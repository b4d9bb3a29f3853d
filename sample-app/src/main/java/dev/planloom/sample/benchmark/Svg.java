package dev.planloom.sample.benchmark;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a picture. All looks come from a style sheet, by class names. */
final class Svg {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Svg(int width, int height, String title, String style) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("viewBox", "0 0 " + width + " " + height, "role", "img");
        attributes("width", String.valueOf(width), "height", String.valueOf(height));
        element("title", title);
        element("style", style);
        empty("rect", "paper", "width", "100%", "height", "100%");
    }

    void line(String look, double x1, double y1, double x2, double y2) throws XMLStreamException {
        empty("line", look, "x1", decimal(x1), "y1", decimal(y1), "x2", decimal(x2), "y2", decimal(y2));
    }

    void polyline(String look, String points) throws XMLStreamException {
        empty("polyline", look, "points", points);
    }

    void circle(String look, double x, double y, double radius) throws XMLStreamException {
        empty("circle", look, "cx", decimal(x), "cy", decimal(y), "r", decimal(radius));
    }

    /** A square that stands on its corner. */
    void diamond(String look, double x, double y, double radius) throws XMLStreamException {
        String corners = String.join(
                " ", point(x, y - radius), point(x + radius, y), point(x, y + radius), point(x - radius, y));
        empty("polygon", look, "points", corners);
    }

    void text(String look, double x, double y, String words) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("class", look, "x", decimal(x), "y", decimal(y));
        xml.writeCharacters(words);
        xml.writeEndElement();
        newLine();
    }

    String end() throws XMLStreamException {
        xml.writeEndElement();
        newLine();
        xml.close();
        return text.toString();
    }

    static String point(double x, double y) {
        return decimal(x) + "," + decimal(y);
    }

    private void element(String name, String words) throws XMLStreamException {
        newLine();
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
        newLine();
    }

    private void empty(String name, String look, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes("class", look);
        attributes(attributes);
        newLine();
    }

    /** Attributes, each as a name and a value. */
    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
