package dev.planloom.sample.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why files and folders can't be read, in words: the messages of the JDK's exceptions are but paths. */
public final class Unreadable {
    private Unreadable() {}

    /**
     * The reason in words.
     *
     * @param e what was thrown
     * @return the rest of a sentence that begins with the file's name and a colon
     */
    public static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "it does not exist, or is a link that leads nowhere";
            case AccessDeniedException _ -> "permission denied";
            default -> "it can't be read: " + e.getMessage();
        };
    }
}
