package dev.planloom.runtime;

import dev.planloom.Schedule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options that can be configured, in the order in which those of one place are applied. */
enum OptionKey {
    WORKERS("workers", "a whole number from 1 on, or 'auto' for the number of processors less one") {
        @Override
        RunOptions apply(RunOptions options, Setting setting) {
            String value = setting.value();
            return options.withWorkers(value.equals("auto") ? Workers.AUTO : Integer.parseInt(value));
        }
    },
    DEADLINE("deadline", "a duration longer than zero, such as 250ms, 2s, 1m30s or PT1M30S") {
        @Override
        RunOptions apply(RunOptions options, Setting setting) {
            return options.deadline(DurationFormat.parse(setting.value()));
        }
    },
    SCHEDULE("schedule", "'layered' or 'dataflow'") {
        @Override
        RunOptions apply(RunOptions options, Setting setting) {
            return options.schedule(constant(Schedule.class, setting.value()));
        }
    },
    ON_FAILURE("on-failure", "'fail-fast' or 'continue'") {
        @Override
        RunOptions apply(RunOptions options, Setting setting) {
            return options.onFailure(constant(FailurePolicy.class, setting.value()));
        }
    },
    MAX_FAILURES("max-failures", "a whole number from 1 on") {
        @Override
        RunOptions apply(RunOptions options, Setting setting) {
            return options.maxFailures(Integer.parseInt(setting.value()));
        }
    },
    THREADS("threads", "'virtual' or 'platform'") {
        @Override
        RunOptions apply(RunOptions options, Setting setting) {
            return options.threads(constant(Threads.class, setting.value()));
        }
    },
    LIMIT("limit.NAME", "a whole number from 1 on") {
        @Override
        RunOptions apply(RunOptions options, Setting setting) {
            String name = setting.key().substring(LIMIT_PREFIX.length());
            return options.limit(name, Integer.parseInt(setting.value()));
        }
    };

    /** How the keys of limits begin; the rest is the limit's name. */
    static final String LIMIT_PREFIX = "limit.";

    private final String text;
    private final String allowed;

    OptionKey(String text, String allowed) {
        this.text = text;
        this.allowed = allowed;
    }

    /** The key, in the form of files. */
    String text() {
        return text;
    }

    /** What a value may be, in words. */
    String allowed() {
        return allowed;
    }

    /**
     * The options with this one set.
     *
     * @throws IllegalArgumentException if the value is none that is allowed
     */
    abstract RunOptions apply(RunOptions options, Setting setting);

    /** The option of a key. */
    static Optional<OptionKey> of(String key) {
        if (key.startsWith(LIMIT_PREFIX)) {
            return key.length() == LIMIT_PREFIX.length() ? Optional.empty() : Optional.of(LIMIT);
        }
        return Arrays.stream(values())
                .filter(each -> each != LIMIT && each.text.equals(key))
                .findFirst();
    }

    /** All keys, in the form of files. */
    static List<String> texts() {
        return Arrays.stream(values()).map(OptionKey::text).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + value + "' is none of them");
    }
}
