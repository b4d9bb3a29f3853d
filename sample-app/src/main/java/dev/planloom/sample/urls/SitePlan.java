package dev.planloom.sample.urls;

import dev.planloom.sample.server.Behaviour;
import dev.planloom.sample.server.Content;
import dev.planloom.sample.server.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What stands on the embedded site: {@value #LISTED} addresses, of which most are fine, and the others have all faults that
 * addresses have. Always the same.
 */
final class SitePlan {
    static final int LISTED = 500;

    private static final Duration LATENCY = Duration.ofMillis(20);
    private static final Duration SLOW = Duration.ofMillis(400);
    private static final int[] REDIRECTIONS = {301, 302, 303, 307, 308};
    private static final int SEED = 7;

    private final Map<String, byte[]> pages = new HashMap<>();
    private final List<String> listed = new ArrayList<>();
    private Behaviour behaviour = Behaviour.plain().withLatency(LATENCY);

    private SitePlan() {}

    static SitePlan make() {
        SitePlan plan = new SitePlan();
        plan.addRedirections();
        plan.addFaults();
        plan.addPages();
        Collections.shuffle(plan.listed, new Random(SEED));
        return plan;
    }

    Content content() {
        return Content.of(pages);
    }

    Behaviour behaviour() {
        return behaviour;
    }

    /** The paths of the addresses that are to be checked; some stand there twice. */
    List<String> listed() {
        return List.copyOf(listed);
    }

    private void addRedirections() {
        for (int i = 0; i < 30; i++) {
            list("moved/" + i, redirection(i, page("new/" + i)));
        }
        for (int i = 0; i < 8; i++) {
            fault("chain/" + i + "/2", redirection(i + 1, page("end/" + i)));
            list("chain/" + i, redirection(i, "chain/" + i + "/2"));
        }
        for (int i = 0; i < 4; i++) {
            list("gone/" + i, redirection(i, "nowhere/" + i));
            list("circle/" + i, redirection(i, "circle/" + i + "/back"));
            fault("circle/" + i + "/back", redirection(i, "circle/" + i));
        }
    }

    private void addFaults() {
        for (int i = 0; i < 20; i++) {
            listed.add("missing/" + i);
        }
        for (int i = 0; i < 6; i++) {
            list("error/" + i, new Fault.Status(500));
            list("busy/" + i, new Fault.First(1, new Fault.Status(503)));
            page("busy/" + i);
            list("closed/" + i, new Fault.Disconnect());
        }
        for (int i = 0; i < 5; i++) {
            list("silent/" + i, new Fault.Hang());
            list("slow/" + i, new Fault.Slow(SLOW));
            page("slow/" + i);
        }
    }

    /** Fills up with pages that are fine; the first six of them are listed twice. */
    private void addPages() {
        for (int i = 0; listed.size() < LISTED; i++) {
            listed.add(page("page/" + i));
            if (i < 6) {
                listed.add("page/" + i);
            }
        }
    }

    private String page(String path) {
        pages.put(path, ("This is " + path + ".\n").getBytes(StandardCharsets.UTF_8));
        return path;
    }

    private static Fault redirection(int number, String to) {
        return new Fault.Redirect(REDIRECTIONS[number % REDIRECTIONS.length], to);
    }

    private void list(String path, Fault fault) {
        listed.add(path);
        fault(path, fault);
    }

    private void fault(String path, Fault fault) {
        behaviour = behaviour.withFault(path, fault);
    }
}
