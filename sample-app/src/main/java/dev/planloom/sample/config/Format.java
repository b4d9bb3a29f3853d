package dev.planloom.sample.config;

import java.util.Locale;
import java.util.Optional;

/** A format of configuration files. */
public enum Format {
    /** What {@link java.util.Properties} reads. */
    PROPERTIES,
    /** YAML 1.2: one document that is a mapping, with plain values and without tags of its own. */
    YAML,
    /** JSON: one object. */
    JSON;

    /** The names that files of all formats have. */
    static final String PATTERNS = "*.properties, *.yaml, *.yml, *.json";

    /**
     * The format of a file.
     *
     * @param file the file's name; upper or lower case makes no difference
     * @return the format that its extension says; empty for other files
     */
    public static Optional<Format> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return switch (name.substring(Math.max(0, name.lastIndexOf('.')))) {
            case ".properties" -> Optional.of(PROPERTIES);
            case ".yaml", ".yml" -> Optional.of(YAML);
            case ".json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    void parse(String text, SettingsBuilder settings) throws MalformedFileException {
        switch (this) {
            case PROPERTIES -> PropertiesFormat.parse(text, settings);
            case YAML -> YamlFormat.parse(text, settings);
            case JSON -> JsonFormat.parse(text, settings);
        }
    }
}
