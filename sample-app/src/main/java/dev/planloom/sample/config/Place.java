package dev.planloom.sample.config;

/**
 * A line of a file.
 *
 * @param file the file's name
 * @param line the line's number, from 1; 0 stands for the file as a whole
 */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
