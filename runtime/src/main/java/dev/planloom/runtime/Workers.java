package dev.planloom.runtime;

/** Numbers of workers. */
public final class Workers {
    /**
     * The number of processors less one, and at least one: leaves a processor to the caller and the rest of the
     * machine. A plan whose tasks mostly wait (for networks, disks, other processes) gains from far more.
     */
    public static final int AUTO = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private Workers() {}
}
