package dev.planloom.sample.resolve.pom;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import org.apache.maven.model.building.ModelCache;
import org.jspecify.annotations.Nullable;

/**
 * The parents and imported POMs that the builder has made, for all POMs that have them in common. What a try makes is its own
 * until it is known that nothing was lacking: an empty parent must not reach others. Used by one thread; the map by all.
 */
final class SharedModels implements ModelCache {
    private final ConcurrentMap<Key, Object> shared;
    private final Map<Key, Object> own = new HashMap<>();

    /** What the builder calls a model. */
    record Key(String group, String name, String version, String tag) {}

    SharedModels(ConcurrentMap<Key, Object> shared) {
        this.shared = shared;
    }

    @Override
    public void put(String group, String name, String version, String tag, Object data) {
        own.put(new Key(group, name, version, tag), data);
    }

    @Override
    public @Nullable Object get(String group, String name, String version, String tag) {
        Key key = new Key(group, name, version, tag);
        Object mine = own.get(key);
        return mine == null ? shared.get(key) : mine;
    }

    /** Lets others have what this try made. */
    void share() {
        own.forEach(shared::putIfAbsent);
    }
}
