package dev.planloom.runtime.execution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Loads the runtime and its tests anew, until it refuses: as when their files were deleted below a running JVM. */
final class RefusingLoader extends ClassLoader {
    private static final String OWN = "dev.planloom.";

    /** A class that is never found. */
    private final String refused;

    private volatile boolean refuses;

    RefusingLoader() {
        this("");
    }

    /** Refuses a class from the beginning, by its name. */
    RefusingLoader(String refused) {
        super(RefusingLoader.class.getClassLoader());
        this.refused = refused;
    }

    /** What is not loaded by now is never found. */
    void refuse() {
        refuses = true;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OWN)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        if (refuses || name.equals(refused)) {
            throw new ClassNotFoundException(name + " is refused");
        }
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
