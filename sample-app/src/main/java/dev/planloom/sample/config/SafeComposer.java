package dev.planloom.sample.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.ComposerException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of a document, and refuses two things that the engine can't stand: deep nesting, since it calls itself
 * for each part within another, and merge keys, since a mapping that merges itself keeps it busy for good.
 */
final class SafeComposer extends Composer {
    private int depth;

    SafeComposer(LoadSettings loading, String text) {
        super(loading, new ParserImpl(loading, new StreamReader(loading, text)));
    }

    @Override
    protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
        enter();
        SequenceNode sequence = super.composeSequenceNode(anchor);
        depth--;
        return sequence;
    }

    @Override
    protected Node composeMappingNode(Optional<Anchor> anchor) {
        enter();
        Node mapping = super.composeMappingNode(anchor);
        depth--;
        return mapping;
    }

    private void enter() {
        if (++depth > SettingsBuilder.DEEPEST) {
            throw new ComposerException(
                    SettingsBuilder.TOO_DEEP, parser.peekEvent().getStartMark());
        }
    }

    @Override
    protected Node composeKeyNode(MappingNode mapping) {
        Node key = super.composeKeyNode(mapping);
        if (key.getTag().equals(Tag.MERGE)) {
            throw new ComposerException("the merge key << is not supported: YAML 1.2 has none", key.getStartMark());
        }
        return key;
    }
}
