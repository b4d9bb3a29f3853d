package dev.planloom.sample;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command printed and returned.
 *
 * @param exitCode its exit code
 * @param out what it printed to the standard output, with times as {@code #}
 * @param err what it printed to the standard error, with times as {@code #}
 */
record CommandRun(int exitCode, String out, String err) {
    static CommandRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new CommandRun(exitCode, normalised(out), normalised(err));
    }

    private static String normalised(StringWriter printed) {
        return printed.toString().replace("\r\n", "\n").replaceAll("[0-9]+\\.[0-9]+ m?s\\b", "#");
    }
}
