package dev.planloom.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One setting, as it stands somewhere.
 *
 * @param key its key in the form of files, such as {@code on-failure}
 * @param written how it is called where it stands, such as {@code PLANLOOM_ON_FAILURE}
 * @param value its value, without blanks around it
 * @param place where it stands
 */
record Setting(String key, String written, String value, Place place) {
    /** A kind of place, and its name if there may be several. */
    record Place(Kind kind, String name) {
        /** How a key is called here. */
        String write(String key) {
            return switch (kind) {
                case FILE -> key;
                case ENVIRONMENT ->
                    ENVIRONMENT_PREFIX + key.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT);
                case PROPERTIES -> PROPERTY_PREFIX + key;
            };
        }

        /** A setting's name here, in a sentence. */
        String describe(String written) {
            return switch (kind) {
                case FILE -> "'" + written + "' in " + name;
                case ENVIRONMENT -> "environment variable " + written;
                case PROPERTIES -> "system property " + written;
            };
        }
    }

    /** Where settings may stand, in rising order of their weight. */
    enum Kind {
        FILE,
        ENVIRONMENT,
        PROPERTIES
    }

    private static final String ENVIRONMENT_PREFIX = "PLANLOOM_";
    private static final String PROPERTY_PREFIX = "planloom.";
    private static final String LIMIT = "LIMIT_";

    /** The settings of a file, all of whose keys are settings. */
    static List<Setting> ofFile(String name, Map<String, String> file) {
        Place place = new Place(Kind.FILE, name);
        List<Setting> settings = new ArrayList<>();
        new TreeMap<>(file).forEach((key, value) -> settings.add(new Setting(key, key, value.strip(), place)));
        return settings;
    }

    /** Those among environment variables. */
    static List<Setting> ofEnvironment(Map<String, String> variables) {
        Place place = new Place(Kind.ENVIRONMENT, "");
        List<Setting> settings = new ArrayList<>();
        new TreeMap<>(variables).forEach((name, value) -> {
            if (name.startsWith(ENVIRONMENT_PREFIX)) {
                String key = ofVariable(name.substring(ENVIRONMENT_PREFIX.length()));
                settings.add(new Setting(key, name, value.strip(), place));
            }
        });
        return settings;
    }

    private static String ofVariable(String name) {
        boolean isLimit = name.startsWith(LIMIT);
        String plain = isLimit ? name.substring(LIMIT.length()) : name;
        return (isLimit ? OptionKey.LIMIT_PREFIX : "") + plain.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Those among system properties. */
    static List<Setting> ofProperties(Map<String, String> properties) {
        Place place = new Place(Kind.PROPERTIES, "");
        List<Setting> settings = new ArrayList<>();
        new TreeMap<>(properties).forEach((name, value) -> {
            if (name.startsWith(PROPERTY_PREFIX)) {
                String key = name.substring(PROPERTY_PREFIX.length());
                settings.add(new Setting(key, name, value.strip(), place));
            }
        });
        return settings;
    }

    @Override
    public String toString() {
        return place.describe(written);
    }
}
