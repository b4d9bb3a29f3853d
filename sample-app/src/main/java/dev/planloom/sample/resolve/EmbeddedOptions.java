package dev.planloom.sample.resolve;

import dev.planloom.sample.server.Behaviour;
import dev.planloom.sample.server.RateLimit;
import dev.planloom.sample.terminal.DurationConverter;
import dev.planloom.sample.terminal.Rate;
import dev.planloom.sample.terminal.RateConverter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the server of the embedded repository answers. */
final class EmbeddedOptions {
    private static final Duration LATENCY = Duration.ofMillis(40);

    @Option(
            names = "--latency",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = {"How long the embedded repository's server waits before each answer.", "Default: 40ms."})
    private @Nullable Duration latency;

    @Option(
            names = "--error-rate",
            paramLabel = "PART",
            converter = Converters.Part.class,
            description = {"Which part of its answers are errors, from 0 to 1, always the same ones.", "Default: 0."})
    private @Nullable Double errorRate;

    @Option(
            names = "--server-rate",
            paramLabel = "N/TIME",
            converter = RateConverter.class,
            description = {
                "How many requests it answers, such as 200/s. To further ones it answers 429.",
                "Default: all."
            })
    private @Nullable Rate serverRate;

    boolean areSome() {
        return latency != null || errorRate != null || serverRate != null;
    }

    Behaviour behaviour() {
        Behaviour behaviour = Behaviour.plain()
                .withLatency(latency == null ? LATENCY : latency)
                .withErrorRate(errorRate == null ? 0 : errorRate);
        return serverRate == null
                ? behaviour
                : behaviour.withRateLimit(new RateLimit(serverRate.permits(), serverRate.period()));
    }
}
