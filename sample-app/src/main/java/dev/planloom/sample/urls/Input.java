package dev.planloom.sample.urls;

import dev.planloom.sample.config.BadInputException;
import java.util.List;

/** Where addresses come from. */
interface Input {
    /** What to call it in a sentence, after "of". */
    String title();

    /**
     * All lines that are to hold an address.
     *
     * @throws BadInputException if a file can't be read
     */
    List<Line> lines() throws BadInputException, InterruptedException;
}
