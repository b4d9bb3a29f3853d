package dev.planloom.sample.urls;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** An address on its way through redirections. Only one thread uses it. */
final class Visit {
    /** Fewer than browsers follow. */
    private static final int MOST_HOPS = 10;

    private final Checker checker;
    private final Address address;
    private final long start = System.nanoTime();
    private final List<Hop> hops = new ArrayList<>();

    Visit(Checker checker, Address address) {
        this.checker = checker;
        this.address = address;
    }

    Check follow() throws InterruptedException, TryAgainException {
        try {
            while (true) {
                HttpResponse<?> response = checker.ask(last());
                int status = response.statusCode();
                Optional<String> location = response.headers().firstValue("Location");
                if (!isRedirection(status) || location.isEmpty()) {
                    return ended(status);
                }
                String obstacle = hop(status, location.get());
                if (!obstacle.isEmpty()) {
                    return check(Verdict.BROKEN, status, obstacle);
                }
            }
        } catch (HttpTimeoutException _) {
            return check(Verdict.TIMED_OUT, 0, "no answer within " + Words.of(checker.timeout()));
        } catch (ConnectException e) {
            return check(Verdict.BROKEN, 0, unreachable(e));
        } catch (SSLException e) {
            return check(Verdict.BROKEN, 0, "no secure connection: " + e.getMessage());
        } catch (IOException e) {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new TryAgainException(check(Verdict.BROKEN, 0, "no answer: " + message));
        }
    }

    private Address last() {
        return hops.isEmpty() ? address : hops.getLast().to();
    }

    private Check ended(int status) throws TryAgainException {
        if (status >= 200 && status < 300) {
            return check(hops.isEmpty() ? Verdict.FINE : Verdict.REDIRECTED, status, "");
        }
        Check check = check(Verdict.BROKEN, status, "status " + status);
        if (status == 429 || status == 503) {
            throw new TryAgainException(check);
        }
        return check;
    }

    /** Follows a redirection. Returns why it can't, or nothing. */
    private String hop(int status, String location) {
        Address to;
        try {
            to = Address.of(last().uri().resolve(new URI(location)));
        } catch (URISyntaxException _) {
            return "redirects to '" + location + "', where nothing can be asked for";
        }
        boolean isCircle =
                to.equals(address) || hops.stream().anyMatch(hop -> hop.to().equals(to));
        hops.add(new Hop(status, to));
        if (isCircle) {
            return "redirects in a circle, back to " + to;
        }
        return hops.size() > MOST_HOPS ? "redirects more than " + MOST_HOPS + " times" : "";
    }

    private Check check(Verdict verdict, int status, String reason) {
        return new Check(address, verdict, status, hops, reason, Duration.ofNanos(System.nanoTime() - start));
    }

    private static boolean isRedirection(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private static String unreachable(ConnectException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return "there is no such host";
            }
        }
        return "no connection" + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
