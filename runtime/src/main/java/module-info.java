/** Runs generated plans on the JDK's structured concurrency. */
module dev.planloom.runtime {
    requires transitive dev.planloom;
    requires static transitive org.jspecify;

    exports dev.planloom.runtime;
    exports dev.planloom.runtime.execution;
}
