package dev.planloom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.testing.Compilation;
import dev.planloom.processor.testing.Fixture;
import dev.planloom.processor.testing.Javac;
import dev.planloom.processor.testing.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of diagnostics: a section for each code, with examples as {@code javac} prints them. */
class DocumentedCodesTest {
    private static final String PAGE = "diagnostics.md";
    private static final Pattern SECTION =
            Pattern.compile("^## (\\w+)\n(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("^```java\n((?:(?!```).*\n)*)```\n\n```\n((?:(?!```).*\n)*)```$", Pattern.MULTILINE);
    private static final Pattern MESSAGE = Pattern.compile("ConfigTasks\\.java:(\\d+):(\\d+): (.*)");
    /** The codes whose examples take more than a source: an option, and a class file. */
    private static final Set<Code> ELSEWHERE = EnumSet.of(Code.Lock, Code.UnknownParameterName);

    private static final Pattern CLASS = Pattern.compile("^(abstract )?class |^@Plan", Pattern.MULTILINE);

    /** What the examples stand in: the first line of each is the tenth of the file. */
    private static final String HEADER = """
            package shop;

            import dev.planloom.*;
            import dev.planloom.runtime.*;
            import java.util.*;
            import java.util.stream.*;


            """;

    private static final List<Source> TYPES = Stream.of(
                    "Artefact", "Chunk", "Config", "Prices", "Report", "Shop", "Stats", "User")
            .map(name -> Source.of("package shop; record " + name + "() {}"))
            .toList();

    @ParameterizedTest
    @EnumSource(Code.class)
    void eachCodeHasASectionWithItsMeaningAnExampleAndTheFix(Code code) {
        assertThat(sections()).containsKey(code.name());
        String section = sections().get(code.name());

        assertThat(section).as("the meaning").startsWith("\n").doesNotStartWith("\n```");
        assertThat(section).as("the fix").containsPattern("\nThe fix[:,]");
        if (ELSEWHERE.contains(code)) {
            assertThat(section).contains("error: [" + code + "] ");
            return;
        }
        assertThat(EXAMPLE.matcher(section).results().map(example -> example.group(2)))
                .isNotEmpty()
                .allSatisfy(printed -> assertThat(printed).contains("[" + code + "] "));
    }

    @Test
    void examplesAreWhatJavacPrints() {
        String page = Fixture.documentation(PAGE);

        String actual = EXAMPLE.matcher(page)
                .replaceAll(example -> Matcher.quoteReplacement(
                        "```java\n" + example.group(1) + "```\n\n```\n" + printed(example.group(1)) + "```"));

        assertThat(Fixture.documentation(PAGE, actual)).isEqualTo(actual);
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new TreeMap<>();
        SECTION.matcher(Fixture.documentation(PAGE))
                .results()
                .forEach(section -> sections.put(section.group(1), section.group(2)));
        return sections;
    }

    /** All messages for an example, each with its line, and a mark at the column. */
    private static String printed(String example) {
        boolean isClass = CLASS.matcher(example).find();
        String text = HEADER + (isClass ? "\n" + example : "class ConfigTasks {\n" + example + "}\n");
        List<Source> sources = new ArrayList<>(TYPES);
        sources.add(Source.at("ConfigTasks.java", text.replace("{ ... }", "{ throw null; }")));
        Compilation compilation = Javac.onClassPath().with("-proc:only").compile(sources);
        StringBuilder printed = new StringBuilder();
        for (String message : compilation.messages()) {
            MatchResult parts = MESSAGE.matcher(message)
                    .results()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(message + " of\n" + text));
            int line = Integer.parseInt(parts.group(1));
            printed.append("ConfigTasks.java:%d: %s\n".formatted(line, parts.group(3)))
                    .append(text.lines().toList().get(line - 1))
                    .append('\n')
                    .append(" ".repeat(Integer.parseInt(parts.group(2)) - 1))
                    .append("^\n");
        }
        return printed.toString();
    }
}
