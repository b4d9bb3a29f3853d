package dev.planloom.sample.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The lines that a person types. */
public final class Answers {
    private final BufferedReader lines;

    /**
     * Makes answers.
     *
     * @param in where they come from
     * @param charset their charset
     */
    public Answers(InputStream in, Charset charset) {
        lines = new BufferedReader(new InputStreamReader(in, charset));
    }

    /**
     * Waits for the next line. A thread of its own reads it: to read from a terminal takes no notice of interrupts.
     *
     * @return the line, without blanks around it; empty at the end of the input
     * @throws IOException if the input cannot be read
     * @throws InterruptedException if the current thread is interrupted while it waits
     */
    public Optional<String> next() throws IOException, InterruptedException {
        CompletableFuture<Optional<String>> line = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("answer").start(() -> read(line));
        try {
            return line.get();
        } catch (ExecutionException e) {
            throw new IOException("the answer could not be read", e.getCause());
        }
    }

    private void read(CompletableFuture<Optional<String>> line) {
        try {
            line.complete(Optional.ofNullable(lines.readLine()).map(String::strip));
        } catch (IOException e) {
            line.completeExceptionally(e);
        }
    }
}
