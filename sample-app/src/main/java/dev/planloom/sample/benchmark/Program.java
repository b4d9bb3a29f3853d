package dev.planloom.sample.benchmark;

import dev.planloom.runtime.benchmark.PlanRun;
import dev.planloom.sample.terminal.Measured;
import dev.planloom.sample.terminal.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program that is measured, as it stands behind {@code --}.
 *
 * @param words its name, and its options
 * @param commandLine a command line of its own: so what was parsed for {@code benchmark} is not in it
 */
record Program(List<String> words, CommandLine commandLine) {
    /** Options that all programs have, and of which a benchmark has its own. */
    static final List<String> VARIED = List.of("--workers", "--schedule");

    /**
     * Parses the program.
     *
     * @return what the user chose of it
     * @throws ParameterException if there is no such program, or its options are wrong
     */
    ParseResult parse() {
        CommandLine named = commandLine.getSubcommands().get(words.getFirst());
        if (named == null || !(named.getCommandSpec().userObject() instanceof Measured)) {
            throw new ParameterException(
                    commandLine,
                    "'" + words.getFirst() + "' is no program that can be measured. Choose " + names() + ".");
        }
        ParseResult parsed = commandLine.parseArgs(words.toArray(String[]::new)).subcommand();
        for (String option : VARIED) {
            if (parsed.hasMatchedOption(option)) {
                throw new ParameterException(
                        named,
                        "Option '" + option + "' is the benchmark's here. Write it before '--', and not behind '"
                                + words.getFirst() + "'.");
            }
        }
        return parsed;
    }

    /** What is measured of the program that was parsed. */
    static PlanRun run(ParseResult parsed) {
        return ((Measured) parsed.commandSpec().userObject()).measured();
    }

    /** The programs that can be measured. */
    private String names() {
        List<String> names = commandLine.getSubcommands().entrySet().stream()
                .filter(each -> each.getValue().getCommandSpec().userObject() instanceof Measured)
                .map(Map.Entry::getKey)
                .toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }

    @Override
    public String toString() {
        return words.stream().map(Text::printable).collect(Collectors.joining(" "));
    }
}
