package dev.planloom.sample.urls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.sample.config.BadInputException;
import dev.planloom.sample.config.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {
    @TempDir
    private Path folder;

    @Test
    void filesAndAddressesMayBeMixed() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFF# mine\n\n  http://a/ \r\nhttp://b/\n");

        assertThat(new Arguments(List.of("http://c/", file.toString())).lines())
                .containsExactly(
                        new Line(new Place("argument 1", 0), "http://c/"),
                        new Line(new Place(file.toString(), 3), "http://a/"),
                        new Line(new Place(file.toString(), 4), "http://b/"));
    }

    @Test
    void allThatIsWrongWithFilesIsTold() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "# nothing\n\n");
        Path latin1 = Files.write(folder.resolve("latin1.txt"), new byte[] {'a', '\n', (byte) 0xe4});
        Path absent = folder.resolve("absent.txt");

        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> new Arguments(List.of(
                                empty.toString(), latin1.toString(), absent.toString(), folder.toString(), "\0"))
                        .lines())
                .satisfies(bad -> assertThat(bad.problems().stream().map(Object::toString))
                        .containsExactly(
                                empty + ": there are no addresses here. Write one in each line.",
                                latin1 + ":2: this is not UTF-8. Save the file in that encoding.",
                                absent + ": it does not exist, or is a link that leads nowhere",
                                folder + ": this is no file",
                                "\0: this is neither an address nor a path: Nul character not allowed"));
    }

    @Test
    void hugeFileIsNotRead() throws Exception {
        Path huge = Files.write(folder.resolve("huge.txt"), new byte[(16 << 20) + 1]);

        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> new Arguments(List.of(huge.toString())).lines())
                .withMessage(huge + ": it has more than 16 MiB. Split it.");
    }
}
