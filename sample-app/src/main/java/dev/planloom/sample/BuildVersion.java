package dev.planloom.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into a resource. */
final class BuildVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = BuildVersion.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in));
        }
        return new String[] {"planloom-sample " + properties.getProperty("version") + " on Java " + Runtime.version()};
    }
}
