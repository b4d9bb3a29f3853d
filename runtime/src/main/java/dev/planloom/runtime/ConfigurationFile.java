package dev.planloom.runtime;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The file of settings on the class path. */
final class ConfigurationFile {
    static final String NAME = "planloom.properties";

    private ConfigurationFile() {}

    /** The settings of the file that the context class loader finds first, else the library's own; none without a file. */
    static List<Setting> read() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        URL file = context == null ? null : context.getResource(NAME);
        if (file == null) {
            file = ConfigurationFile.class.getClassLoader().getResource(NAME);
        }
        return read(file);
    }

    static List<Setting> read(@Nullable URL file) {
        return file == null ? List.of() : Setting.ofFile(file.toString(), load(file));
    }

    private static Map<String, String> load(URL file) {
        Properties properties = new Properties();
        try {
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false); // a cached jar would stay open, and hide a changed file
            try (Reader reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new PlanConfigurationException(file + " cannot be read: " + e.getMessage() + ".", e);
        } catch (IllegalArgumentException e) {
            throw new PlanConfigurationException(
                    file + " is no properties file: " + e.getMessage()
                            + " Write \\u and four hexadecimal digits, or \\\\ for" + " a backslash.",
                    e);
        }
        Map<String, String> settings = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key, "")));
        return settings;
    }
}
