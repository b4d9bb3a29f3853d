/**
 * The programs that a newcomer runs first: {@code merge}, {@code pipeline}, {@code resolve} and {@code urls}, and {@code benchmark},
 * which measures them.
 */
module dev.planloom.sample {
    requires com.fasterxml.jackson.core;
    requires dev.planloom.runtime;
    requires info.picocli;
    // The rate limit of urls.
    requires io.github.resilience4j.circuitbreaker;
    requires io.github.resilience4j.ratelimiter;
    requires java.net.http;
    requires java.xml;
    requires jdk.httpserver;
    requires static org.jspecify;
    requires me.tongfei.progressbar;
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
    opens dev.planloom.sample.resolve to
            info.picocli;
    opens dev.planloom.sample.terminal to
            info.picocli;
    opens dev.planloom.sample.urls to
            info.picocli;
}
