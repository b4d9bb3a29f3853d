/** Runs generated plans on the JDK's structured concurrency. */
@SuppressWarnings("module") // the processor, which is compiled later
module dev.planloom.runtime {
    requires transitive dev.planloom;
    requires static io.github.resilience4j.circuitbreaker; // where a plan has circuit breakers or rate limits
    requires static io.github.resilience4j.ratelimiter;
    requires static transitive org.jspecify;
    // For RunContext.micrometer() alone; whoever calls that has it.
    requires static context.propagation;

    exports dev.planloom.runtime;
    exports dev.planloom.runtime.benchmark;
    exports dev.planloom.runtime.execution;
    exports dev.planloom.runtime.naming to
            dev.planloom.processor;
}
