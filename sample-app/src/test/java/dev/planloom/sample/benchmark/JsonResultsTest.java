package dev.planloom.sample.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonResultsTest {
    @Test
    void resultsHaveTheProgramAndEachRowWithItsRuns() throws IOException {
        assertThat(leaves(JsonResults.of(Sample.results("merge", "a \"b\"\n"))))
                .startsWith("/plan=SampleTasks", "/program/0=merge", "/program/1=a \"b\"\n", "/rounds=2", "/warmUp=1")
                .containsSubsequence("/java=" + Runtime.version(), "/rows/0/schedule=layered")
                .containsSequence(
                        "/rows/1/schedule=layered",
                        "/rows/1/workers=3",
                        "/rows/1/leastMs=50.5",
                        "/rows/1/lowerQuartileMs=50.5",
                        "/rows/1/medianMs=50.5",
                        "/rows/1/upperQuartileMs=50.5",
                        "/rows/1/greatestMs=50.5",
                        "/rows/1/speedUp=2.1782",
                        "/rows/1/efficiency=0.7261",
                        "/rows/1/utilisation=0.1235",
                        "/rows/1/isKnee=true",
                        "/rows/1/makespansMs/0=50.5",
                        "/rows/1/makespansMs/1=50.5")
                .endsWith("/rows/3/makespansMs/0=500");
    }

    /** Each value of a document with its path, as a JSON pointer. */
    private static List<String> leaves(String json) throws IOException {
        List<String> leaves = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    leaves.add(parser.getParsingContext().pathAsPointer() + "=" + parser.getText());
                }
            }
        }
        return leaves;
    }
}
