/** The programs that a newcomer runs first: {@code merge} and {@code pipeline}, and {@code benchmark}, which measures them. */
module dev.planloom.sample {
    requires com.fasterxml.jackson.core;
    requires dev.planloom.runtime;
    requires info.picocli;
    requires java.xml;
    requires static org.jspecify;
    requires org.snakeyaml.engine;

    // picocli sets the fields of the commands.
    opens dev.planloom.sample to
            info.picocli;
    opens dev.planloom.sample.benchmark to
            info.picocli;
    opens dev.planloom.sample.merge to
            info.picocli;
    opens dev.planloom.sample.pipeline to
            info.picocli;
    opens dev.planloom.sample.terminal to
            info.picocli;
}
