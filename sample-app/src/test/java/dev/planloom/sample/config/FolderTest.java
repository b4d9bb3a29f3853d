package dev.planloom.sample.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    private Path path;

    @Test
    void filesAreSortedByNameAndEverythingElseIsIgnored() throws Exception {
        for (String file :
                new String[] {"b.yml", "B.YAML", "a.json", "c.properties", "notes.txt", "properties", ".env"}) {
            Files.writeString(path.resolve(file), "");
        }
        Files.createDirectory(path.resolve("d.yaml"));

        Listing listing = new Folder(path).list();

        assertThat(listing.files()).containsExactly("B.YAML", "a.json", "b.yml", "c.properties");
        assertThat(listing.ignored()).containsExactly(".env", "d.yaml/", "notes.txt", "properties");
    }

    @Test
    void folderWithoutConfigurationIsAnErrorThatSaysWhatThereIs() throws IOException {
        Files.writeString(path.resolve("notes.txt"), "");

        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> new Folder(path).list())
                .withMessage(path + ": there are no configuration files here (*.properties, *.yaml, *.yml, *.json)."
                        + " Ignored: notes.txt");
    }

    @Test
    void folderThatIsGoneIsAnError() {
        Path gone = path.resolve("gone");

        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> new Folder(gone).list())
                .withMessage(gone + ": it does not exist, or is a link that leads nowhere");
    }

    @Test
    void linkToFileIsReadAndLinkThatLeadsNowhereIsAProblem() throws Exception {
        Path target = Files.writeString(path.resolve("target"), "a: 1\n");
        link("good.yaml", target);
        link("broken.yaml", path.resolve("nowhere"));
        Folder folder = new Folder(path);

        assertThat(folder.list().files()).containsExactly("broken.yaml", "good.yaml");
        assertThat(ConfigFile.read(folder, "good.yaml").settings()).hasSize(1);
        assertThat(ConfigFile.read(folder, "broken.yaml").problems())
                .extracting(Problem::toString)
                .containsExactly("broken.yaml: it does not exist, or is a link that leads nowhere");
    }

    @Test
    void fileThatMustNotBeReadIsAProblem() throws Exception {
        Path secret = Files.writeString(path.resolve("secret.json"), "{}");
        assumeThat(secret.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(secret)).as("the user may read everything").isFalse();

        assertThat(ConfigFile.read(new Folder(path), "secret.json").problems())
                .extracting(Problem::toString)
                .containsExactly("secret.json: permission denied");
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(path.resolve(name), target);
        } catch (UnsupportedOperationException e) {
            assumeThat(e).as("links are not supported here").isNull();
        }
    }
}
