package dev.planloom.sample.urls;

import dev.planloom.sample.config.Place;
import dev.planloom.sample.server.LoopbackServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The site that comes with the program, on a server of its own. */
final class EmbeddedSite implements Input, AutoCloseable {
    private final LoopbackServer server;
    private final List<String> paths;

    private EmbeddedSite(LoopbackServer server, List<String> paths) {
        this.server = server;
        this.paths = paths;
    }

    /** Starts the server. */
    static EmbeddedSite open() throws IOException {
        SitePlan plan = SitePlan.make();
        return new EmbeddedSite(LoopbackServer.start(plan.content(), plan.behaviour()), plan.listed());
    }

    @Override
    public String title() {
        return "the embedded site";
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String path : paths) {
            lines.add(new Line(new Place(title(), lines.size() + 1), server.address() + path));
        }
        return lines;
    }

    @Override
    public void close() {
        server.close();
    }
}
