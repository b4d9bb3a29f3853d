package dev.planloom.sample.resolve.transport;

/** Thrown where a repository has no such file. */
public final class NotThereException extends TransferException {
    private static final long serialVersionUID = 1L;

    NotThereException(String address) {
        super(address + " is not there. Check the coordinates and --repository.", null);
    }
}
