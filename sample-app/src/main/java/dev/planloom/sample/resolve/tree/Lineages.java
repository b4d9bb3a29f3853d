package dev.planloom.sample.resolve.tree;

import dev.planloom.sample.resolve.coordinate.MalformedCoordinateException;
import dev.planloom.sample.resolve.coordinate.PomId;
import dev.planloom.sample.resolve.pom.MalformedPomException;
import dev.planloom.sample.resolve.pom.Need;
import dev.planloom.sample.resolve.pom.Poms;
import dev.planloom.sample.resolve.pom.Reading;
import dev.planloom.sample.resolve.transport.NotThereException;
import dev.planloom.sample.resolve.transport.Repository;
import dev.planloom.sample.resolve.transport.TransferException;
import dev.planloom.sample.resolve.transport.TransientException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a round, and of each POM its parents too: they are needed in any case, and a round for each would let all
 * wait for the one with the most. Who comes to a parent first reads it, and those above it; the others leave it to them. So
 * which files are read does not depend on who is first. Thread-safe.
 */
final class Lineages {
    /** No real lineage comes near. One that is longer is refused when its POM is described. */
    static final int LONGEST = 50;

    private final Repository repository;
    private final Poms poms;

    /** Each file of which it is known who reads it: the file of the round from which it was come to. */
    private final ConcurrentMap<Need, Need> readers = new ConcurrentHashMap<>();

    Lineages(Repository repository, Poms poms, List<Need> round) {
        this.repository = repository;
        this.poms = poms;
        round.forEach(need -> readers.put(need, need));
    }

    /**
     * Reads a file of the round, and the parents of what it describes. To be called anew after a {@link TransientException}: what
     * was read before that is kept.
     *
     * @return what became of the file; that of its parents is in the POMs
     */
    Reading read(Need need) throws TransferException, MalformedPomException, InterruptedException {
        Reading first = poms.find(need).orElse(null);
        if (first == null) {
            first = request(need);
            poms.add(need, first);
        }
        Need parent = parent(first);
        for (int above = 1; above <= LONGEST && parent != null && isOwn(parent, need); above++) {
            Reading reading = poms.find(parent).orElse(null);
            if (reading == null) {
                reading = requestParent(parent);
                poms.add(parent, reading);
            }
            parent = parent(reading);
        }
        return first;
    }

    /** Whether a parent is to be read from here: nobody has read it in an earlier round, nor reads it in this one. */
    private boolean isOwn(Need parent, Need from) {
        Need reader = readers.get(parent);
        if (reader == null && poms.find(parent).isEmpty()) {
            reader = readers.putIfAbsent(parent, from);
            return reader == null;
        }
        return from.equals(reader);
    }

    private static @Nullable Need parent(Reading reading) {
        if (!(reading instanceof Reading.Pom(Model model)) || model.getParent() == null) {
            return null;
        }
        Parent parent = model.getParent();
        try {
            return new Need.Pom(PomId.of(parent.getGroupId(), parent.getArtifactId(), parent.getVersion()));
        } catch (MalformedCoordinateException _) {
            return null; // told when the POM is described
        }
    }

    /** What is wrong with a parent is told of the POMs that have it, when they are described. */
    private Reading requestParent(Need parent) throws TransientException, InterruptedException {
        try {
            return request(parent);
        } catch (TransientException e) {
            throw e;
        } catch (TransferException | MalformedPomException e) {
            return new Reading.Failed(e);
        }
    }

    private Reading request(Need need) throws TransferException, MalformedPomException, InterruptedException {
        String address = repository.address(need.path());
        try {
            return Reading.of(need, repository.read(need.path(), Reading.LARGEST), address);
        } catch (NotThereException _) {
            return new Reading.Missing(address);
        }
    }
}
