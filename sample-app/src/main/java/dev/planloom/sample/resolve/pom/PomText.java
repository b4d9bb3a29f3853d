package dev.planloom.sample.resolve.pom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.XmlStreamReader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * Parses POMs. One with a document type declaration is refused: POMs need none, and entities are what XML bombs are made of.
 * Maven's own parser knows no entities from such declarations, but reads the few that old POMs use in names.
 */
final class PomText {
    private PomText() {}

    static Model parse(byte[] bytes, String address) throws MalformedPomException {
        try {
            String text = text(bytes);
            int root = root(text);
            if (text.startsWith("<!", root)) {
                throw new MalformedPomException(
                        address + " has a DOCTYPE, which no POM needs, and which can be a bomb. It was not read.",
                        null);
            }
            if (!text.startsWith("<project", root)) {
                throw new MalformedPomException(address + " is no POM: it does not begin with <project>.", null);
            }
            return ReducedPom.of(new MavenXpp3Reader().read(new StringReader(text), false));
        } catch (XmlPullParserException | IOException e) {
            throw new MalformedPomException(address + " is no POM: " + firstLine(e), e);
        }
    }

    private static String text(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder(bytes.length);
        try (Reader reader = new XmlStreamReader(new ByteArrayInputStream(bytes))) {
            char[] buffer = new char[1 << 13];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
            }
        }
        return text.toString();
    }

    /** Where the root element begins, or a declaration before it: after comments and instructions. */
    private static int root(String text) {
        int at = text.indexOf('<');
        while (text.startsWith("<?", at) || text.startsWith("<!--", at)) {
            int end = text.startsWith("<?", at) ? text.indexOf("?>", at + 2) : text.indexOf("-->", at + 4);
            at = end < 0 ? -1 : text.indexOf('<', end);
        }
        return at < 0 ? text.length() : at;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
