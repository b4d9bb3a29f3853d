package dev.planloom.runtime.execution;

import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import org.jspecify.annotations.Nullable;

/** Tells exceptions by which a task says that its thread was interrupted from others. */
final class Interruption {
    /** Chains of causes are not followed further: they may be circular. */
    private static final int DEEPEST = 32;

    private Interruption() {}

    /** Whether an exception says so, itself or through a cause. To be asked on the thread that threw it. */
    static boolean isCauseOf(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (isInterruption(cause)) {
                return true;
            }
            cause = causeOf(cause);
        }
        return false;
    }

    /**
     * The JDK's interruptible operations throw these. A socket that a virtual thread reads or writes is closed by an
     * interrupt, and throws a {@link SocketException} with the thread's interrupt status set.
     */
    private static boolean isInterruption(Throwable thrown) {
        return switch (thrown) {
            case InterruptedException _, ClosedByInterruptException _, FileLockInterruptionException _ -> true;
            case SocketTimeoutException _ -> false;
            case InterruptedIOException _ -> true;
            case SocketException _ -> Thread.currentThread().isInterrupted();
            default -> false;
        };
    }

    private static @Nullable Throwable causeOf(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (RuntimeException | StackOverflowError _) {
            return null; // a user's exception may override the method, and what it throws is no news of the task
        }
    }
}
