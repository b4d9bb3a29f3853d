package dev.planloom.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of a compilation.
 *
 * @param succeeded whether there was no error
 * @param messages all messages in order, each as {@code path:line:column: kind: text}
 * @param generated the generated sources by their paths
 * @param resources the files beside the classes by their paths
 * @param origins the sources that these files and the generated sources were made from, by their paths; unknown of Eclipse's compiler
 * @param classes the class files by their classes' binary names; none without success
 */
public record Compilation(
        boolean succeeded,
        List<String> messages,
        SortedMap<String, String> generated,
        SortedMap<String, String> resources,
        SortedMap<String, List<String>> origins,
        SortedMap<String, byte[]> classes) {
    /** Copies the list. */
    public Compilation {
        messages = List.copyOf(messages);
    }

    /** The text of a generated file. */
    public String generated(String path) {
        String text = generated.get(path);
        if (text == null) {
            throw new AssertionError(path + " was not generated, but " + generated.keySet() + "; " + messages);
        }
        return text;
    }

    /** A class loader for the classes, which need no others than those on the tests' class path. */
    public ClassLoader loader() {
        return new ClassLoader(Compilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** Loads a class. */
    public Class<?> load(String name) {
        try {
            return Class.forName(name, true, loader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is none of " + classes.keySet() + "; " + messages, e);
        }
    }

    /** Writes the class files into a folder. */
    public void write(Path folder) {
        classes.forEach((name, bytes) -> {
            Path file = folder.resolve(name.replace('.', '/') + ".class");
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
