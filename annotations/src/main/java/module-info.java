/** The annotations that turn methods into the tasks of a plan. */
module dev.planloom {
    requires static org.jspecify;

    exports dev.planloom;
}
