package dev.planloom.sample.config;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Walks the tree of a YAML document. */
final class YamlFlattener {
    /** How often aliases may repeat something: a few lines of nested aliases stand for billions of settings. */
    private static final int MOST_REPETITIONS = 10_000;

    private static final Set<Tag> KNOWN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

    private final SettingsBuilder settings;
    private final Set<Node> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private int repetitions;

    YamlFlattener(SettingsBuilder settings) {
        this.settings = settings;
    }

    void document(Node root) throws MalformedFileException {
        check(root);
        if (root instanceof MappingNode mapping) {
            mapping(mapping);
        } else if (!root.getTag().equals(Tag.NULL)) {
            throw malformed(root, "settings need a mapping, key: value, around them");
        }
    }

    private void value(Node node) throws MalformedFileException {
        check(node);
        switch (node) {
            case MappingNode mapping when !mapping.getValue().isEmpty() -> mapping(mapping);
            case SequenceNode sequence when !sequence.getValue().isEmpty() -> sequence(sequence);
            case MappingNode _ -> settings.value("{}");
            case SequenceNode _ -> settings.value("[]");
            case ScalarNode scalar -> settings.value(scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue());
            default -> throw malformed(node, "this is neither a mapping nor a list nor a value");
        }
    }

    private void mapping(MappingNode mapping) throws MalformedFileException {
        for (NodeTuple entry : mapping.getValue()) {
            settings.enter(key(entry.getKeyNode()), line(entry.getKeyNode()));
            value(entry.getValueNode());
            settings.leave();
        }
    }

    private void sequence(SequenceNode sequence) throws MalformedFileException {
        int index = 0;
        for (Node element : sequence.getValue()) {
            settings.enter(String.valueOf(index), line(element));
            value(element);
            settings.leave();
            index++;
        }
    }

    private String key(Node node) throws MalformedFileException {
        check(node);
        if (!(node instanceof ScalarNode key)) {
            throw malformed(node, "a key must be plain text");
        }
        return key.getValue();
    }

    private void check(Node node) throws MalformedFileException {
        if (!KNOWN_TAGS.contains(node.getTag())) {
            throw malformed(node, "the tag " + shortTag(node) + " is not supported");
        }
        if (node.isRecursive()) {
            throw malformed(node, "this contains itself, through an alias");
        }
        if (!visited.add(node) && ++repetitions > MOST_REPETITIONS) {
            throw malformed(node, "aliases repeat this and other parts more than " + MOST_REPETITIONS + " times");
        }
    }

    private static String shortTag(Node node) {
        return node.getTag().getValue().replace(Tag.PREFIX, "!!");
    }

    private static MalformedFileException malformed(Node node, String message) {
        return new MalformedFileException(line(node), message);
    }

    private static int line(Node node) {
        return YamlFormat.line(node.getStartMark());
    }
}
