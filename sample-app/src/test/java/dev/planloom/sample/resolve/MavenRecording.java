package dev.planloom.sample.resolve;

import dev.planloom.sample.repository.EmbeddedRepository;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Maven resolves.
 *
 * @param packages the dependencies of a project
 * @param artefacts what {@code mvn dependency:list -DincludeScope=runtime} prints for it
 */
record MavenRecording(List<String> packages, List<String> artefacts) {
    private static final String FILE = "dependency-list.txt";
    private static final Pattern ARTEFACT =
            Pattern.compile("^\\s+((?:[^\\s:]+:){4,5}(?:compile|runtime))(?:\\s.*)?$", Pattern.MULTILINE);

    static List<MavenRecording> all() throws IOException {
        String text;
        try (InputStream in = Objects.requireNonNull(MavenRecording.class.getResourceAsStream(FILE))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<MavenRecording> all = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                String head = lines.getFirst();
                all.add(new MavenRecording(
                        List.of(head.substring(1, head.length() - 1).split(" ")), lines.subList(1, lines.size())));
            }
        }
        return all;
    }

    /**
     * Records anew, with the {@code mvn} that is installed, and the network.
     *
     * @param args the folder in which the file is to be written
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<MavenRecording> all = new ArrayList<>();
        for (String root : EmbeddedRepository.roots()) {
            all.add(record(List.of(root)));
        }
        all.add(record(EmbeddedRepository.roots()));
        String head = "# What mvn dependency:list -DincludeScope=runtime prints of a project with these dependencies."
                + " CONTRIBUTING.md says how it is made.\n";
        Files.writeString(
                Path.of(args[0], FILE),
                head + all.stream().map(MavenRecording::block).collect(Collectors.joining()));
    }

    private String block() {
        return "\n[" + String.join(" ", packages) + "]\n"
                + artefacts.stream().sorted().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static MavenRecording record(List<String> packages) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("recording");
        String dependencies =
                packages.stream().map(each -> TinyRepository.dependency(each)).collect(Collectors.joining());
        Files.writeString(
                folder.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>recording</groupId><artifactId>recording</artifactId>"
                        + "<version>1</version><dependencies>" + dependencies + "</dependencies></project>");
        Process maven = new ProcessBuilder(
                        "mvn",
                        "-B",
                        "-q",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:list",
                        "-DincludeScope=runtime",
                        "-DoutputFile=list.txt")
                .directory(folder.toFile())
                .inheritIO()
                .start();
        if (maven.waitFor() != 0) {
            throw new IOException("Maven failed for " + packages);
        }
        Matcher matcher = ARTEFACT.matcher(Files.readString(folder.resolve("list.txt")));
        List<String> artefacts = matcher.results().map(found -> found.group(1)).toList();
        return new MavenRecording(packages, artefacts);
    }

    @Override
    public String toString() {
        return packages.size() == 1 ? packages.getFirst() : packages.size() + " packages";
    }
}
