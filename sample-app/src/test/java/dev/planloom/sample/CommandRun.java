package dev.planloom.sample;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command printed and returned.
 *
 * @param exitCode its exit code
 * @param out what it printed to the standard output, with times as {@code #}
 * @param err what it printed to the standard error, with times as {@code #}
 */
record CommandRun(int exitCode, String out, String err) {
    static CommandRun of(String... args) {
        return answering(InputStream.nullInputStream(), args);
    }

    /** A command whose user types a text. */
    static CommandRun answering(String typed, String... args) {
        return answering(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), args);
    }

    static CommandRun answering(InputStream typed, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.commandLine(typed)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new CommandRun(exitCode, normalised(out), normalised(err));
    }

    private static String normalised(StringWriter printed) {
        return printed.toString().replace("\r\n", "\n").replaceAll("[0-9]+\\.[0-9]+ m?s\\b", "#");
    }
}
