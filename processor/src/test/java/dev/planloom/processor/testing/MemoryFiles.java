package dev.planloom.processor.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Keeps what a compilation writes in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final SortedMap<String, Output> sources = new TreeMap<>();
    private final SortedMap<String, Output> classes = new TreeMap<>();
    private final SortedMap<String, Output> resources = new TreeMap<>();
    private final SortedMap<String, List<String>> origins = new TreeMap<>();

    MemoryFiles(JavaFileManager files) {
        super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        Output output = new Output(className.replace('.', '/') + kind.extension, kind);
        if (kind == JavaFileObject.Kind.SOURCE) {
            sources.put(output.path(), output);
        } else {
            classes.put(className, output);
        }
        return output;
    }

    @Override
    public JavaFileObject getJavaFileForOutputForOriginatingFiles(
            Location location, String className, JavaFileObject.Kind kind, FileObject... originating) {
        Output output = (Output) getJavaFileForOutput(location, className, kind, null);
        if (kind == JavaFileObject.Kind.SOURCE) {
            origins.put(output.path(), paths(originating));
        }
        return output;
    }

    @Override
    public FileObject getFileForOutputForOriginatingFiles(
            Location location, String packageName, String relativeName, FileObject... originating) {
        if (location != StandardLocation.CLASS_OUTPUT || !packageName.isEmpty()) {
            throw new IllegalArgumentException(location + ", " + packageName);
        }
        Output output = new Output(relativeName, JavaFileObject.Kind.OTHER);
        resources.put(relativeName, output);
        origins.put(relativeName, paths(originating));
        return output;
    }

    private static List<String> paths(FileObject... files) {
        return Arrays.stream(files)
                .map(file -> file.toUri().getPath().substring(1))
                .toList();
    }

    /** The files beside the classes, by their paths. */
    SortedMap<String, String> resources() {
        SortedMap<String, String> texts = new TreeMap<>();
        resources.forEach((path, output) -> texts.put(path, output.getCharContent(true)));
        return texts;
    }

    /** The sources that the generated sources and the files beside the classes are made from, by the paths of these. */
    SortedMap<String, List<String>> origins() {
        return origins;
    }

    /** The generated sources by their paths. */
    SortedMap<String, String> sources() {
        SortedMap<String, String> texts = new TreeMap<>();
        sources.forEach((path, output) -> texts.put(path, output.getCharContent(true)));
        return texts;
    }

    /** The classes by their binary names. */
    SortedMap<String, byte[]> classes() {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        classes.forEach((name, output) -> bytes.put(name, output.bytes.toByteArray()));
        return bytes;
    }

    private static final class Output extends SimpleJavaFileObject {
        private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String path, Kind kind) {
            super(URI.create("memory:///" + path), kind);
        }

        String path() {
            return uri.getPath().substring(1);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes = new ByteArrayOutputStream();
            return bytes;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
