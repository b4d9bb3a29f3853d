package dev.planloom.sample.urls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFormatTest {
    @TempDir
    private Path folder;

    private static Report report() throws Exception {
        Address a = Address.of("http://a/x,y");
        Address b = Address.of("http://b/");
        Check moved = new Check(a, Verdict.REDIRECTED, 200, List.of(new Hop(301, b)), "", Duration.ofMillis(12));
        Check silent = new Check(b, Verdict.TIMED_OUT, 0, List.of(), "no \"answer\",\nalas", Duration.ofMillis(1000));
        return Report.of("a list", List.of(moved, silent, moved));
    }

    private static String written(ReportFormat format) throws Exception {
        StringWriter out = new StringWriter();
        format.write(report(), out);
        return out.toString();
    }

    @Test
    void csvQuotesWhatMustBeQuoted() throws Exception {
        assertThat(written(ReportFormat.CSV))
                .isEqualTo("address,verdict,status,redirects,last,milliseconds,reason\r\n"
                        + "\"http://a/x,y\",redirected,200,1,http://b/,12,\r\n"
                        + "http://b/,timed out,,0,http://b/,1000,\"no \"\"answer\"\",\nalas\"\r\n");
    }

    @Test
    void jsonHasTheRedirectionsToo() throws Exception {
        assertThat(written(ReportFormat.JSON).replace(System.lineSeparator(), "\n"))
                .isEqualTo("""
                        {
                          "listed" : 3,
                          "fine" : 0,
                          "redirected" : 1,
                          "broken" : 0,
                          "timed out" : 1,
                          "addresses" : [ {
                            "address" : "http://a/x,y",
                            "verdict" : "redirected",
                            "status" : 200,
                            "redirects" : [ {
                              "status" : 301,
                              "to" : "http://b/"
                            } ],
                            "milliseconds" : 12
                          }, {
                            "address" : "http://b/",
                            "verdict" : "timed out",
                            "redirects" : [ ],
                            "milliseconds" : 1000,
                            "reason" : "no \\"answer\\",\\nalas"
                          } ]
                        }
                        """);
    }

    @Test
    void fileIsReplacedAsAWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("report.csv"), "old");

        new Destination(Optional.of(file), ReportFormat.CSV).write(report());

        assertThat(file).content().isEqualTo(written(ReportFormat.CSV));
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void fileThatCannotBeWrittenLeavesNothingBehind() throws Exception {
        Path file = Files.createDirectories(folder.resolve("report.csv/in it")).getParent();

        assertThatIOException().isThrownBy(() -> new Destination(Optional.of(file), ReportFormat.CSV).write(report()));

        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
