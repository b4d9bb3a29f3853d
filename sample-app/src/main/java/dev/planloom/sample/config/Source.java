package dev.planloom.sample.config;

import java.io.IOException;

/** Where configuration files stand. Any thread may use it. */
public sealed interface Source permits Folder, EmbeddedFiles {
    /**
     * What to call it in a sentence.
     *
     * @return its name
     */
    String title();

    /**
     * Lists its files.
     *
     * @return what there is
     * @throws BadInputException if it can't be read, or has no configuration files
     */
    Listing list() throws BadInputException;

    /**
     * Reads a file.
     *
     * @param file the name of a file that it lists
     * @return all bytes of the file
     * @throws IOException if it can't be read
     */
    byte[] read(String file) throws IOException;
}
