package dev.planloom.sample.resolve.transport;

import java.io.IOException;

/** Thrown where a file of a repository could be read, but not be written here. */
public final class WriteException extends TransferException {
    private static final long serialVersionUID = 1L;

    WriteException(String address, IOException cause) {
        super(address + " could not be written: " + cause, cause);
    }
}
