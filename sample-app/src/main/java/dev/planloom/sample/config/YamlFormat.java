package dev.planloom.sample.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML into its tree, whose parts know their lines. Nothing is constructed from it but text. */
final class YamlFormat {
    // The limits on sizes and keys are off: the flattener has its own, which name the line.
    private static final LoadSettings LOADING = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(Integer.MAX_VALUE)
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .setAllowNonScalarKeys(true)
            .build();

    private YamlFormat() {}

    static void parse(String text, SettingsBuilder settings) throws MalformedFileException {
        try {
            Optional<Node> document = new SafeComposer(LOADING, text).getSingleNode();
            if (document.isPresent()) {
                new YamlFlattener(settings).document(document.get());
            }
        } catch (MarkedYamlEngineException e) {
            throw new MalformedFileException(line(e.getProblemMark()), message(e));
        } catch (ReaderException e) {
            throw new MalformedFileException(
                    line(text, e.getPosition()),
                    String.format("the character U+%04X is not allowed in YAML", e.getCodePoint()));
        } catch (YamlEngineException e) {
            throw new MalformedFileException(0, "this is not YAML 1.2: " + e.getMessage());
        }
    }

    /** What the parser was doing, and what it found then. */
    private static String message(MarkedYamlEngineException e) {
        String problem = e.getProblem().strip();
        if (e.getContext() == null || e.getContext().isBlank()) {
            return problem;
        }
        int start = line(e.getContextMark());
        String since = start == 0 || start == line(e.getProblemMark()) ? "" : " that starts in line " + start;
        return e.getContext().strip() + since + ", " + problem;
    }

    static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(0);
    }

    private static int line(String text, int position) {
        return 1
                + (int) text.codePoints().limit(position).filter(c -> c == '\n').count();
    }
}
