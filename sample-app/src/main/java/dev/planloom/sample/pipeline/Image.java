package dev.planloom.sample.pipeline;

/**
 * An image that machines start from.
 *
 * @param name its name
 * @param version its version
 */
record Image(String name, String version) {
    @Override
    public String toString() {
        return name + " " + version;
    }
}
