package dev.planloom.sample.config;

import static dev.planloom.sample.config.Parsing.problems;
import static dev.planloom.sample.config.Parsing.settings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFormatTest {
    @Test
    void objectsAndArraysBecomeKeysWithDots() {
        String text = "{\n\"servers\": [\n{\"host\": \"a\", \"port\": 1},\n{\"host\": \"b\"}],\n\"tls\": true\n}\n";
        assertThat(settings("a.json", text))
                .containsExactly("3: servers.0.host=a", "3: servers.0.port=1", "4: servers.1.host=b", "5: tls=true");
    }

    @Test
    void keyCountsWhereItStandsAndNotItsValue() {
        assertThat(settings("a.json", "{\"a\":\n\n1}")).containsExactly("1: a=1");
    }

    @Test
    void numbersAreTakenAsWrittenAndNullsAreEmpty() {
        assertThat(settings("a.json", "{\"a\": 1.50, \"b\": 1e400, \"c\": null, \"d\": \"\\u00e9\"}"))
                .containsExactly("1: a=1.50", "1: b=1e400", "1: c=", "1: d=é");
    }

    @Test
    void emptyObjectsAndArraysAreValues() {
        assertThat(settings("a.json", "{\"a\": {}, \"b\": [], \"c\": [[]]}"))
                .containsExactly("1: a={}", "1: b=[]", "1: c.0=[]");
    }

    @Test
    void emptyObjectHasNoSettings() {
        assertThat(settings("a.json", "{}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"a": 1,\\n}               | :2: Unexpected character ('}' (code 125)): was expecting double-quote to start field name
                    {"a":\\n{"b": 1            | :2: Unexpected end-of-input: expected close marker for Object (start marker at line: 2, column: 1)
                    {"a": 1}\\n{}              | :2: the object has ended before, and nothing may follow it
                    [1]                        | :1: settings need an object, {...}, around them
                    {"a": 1,\\n"a": 2}         | :2: the key 'a' stands in line 1 already. Remove one of them.
                    {"a": {"b": 1}, "a.b": 2}  | :1: the key 'a.b' stands in line 1 already. Remove one of them.
                    {"": 1}                    | :1: a key is empty
                    ' '                        | : the file is empty. JSON needs a value: {} at least.
                    """)
    void whatIsWrongIsNamedWithItsLine(String text, String problem) {
        assertThat(problems("a.json", text.replace("\\n", "\n"))).containsExactly("a.json" + problem);
    }

    @Test
    void deepNestingIsRefusedBeforeItExhaustsTheStack() {
        assertThat(problems("a.json", "{\"a\":\n" + "[".repeat(100_000)))
                .containsExactly("a.json:2: this is nested more than 100 deep");
    }
}
