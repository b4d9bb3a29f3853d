package dev.planloom.sample.server;

import java.util.Map;
import java.util.Optional;

/** What a server serves. Any thread may ask it. */
@FunctionalInterface
public interface Content {
    /**
     * What stands at a path.
     *
     * @param path a path without a slash at its beginning, percent escapes decoded, such as {@code org/example/a.pom}; whatever a
     *     client asked for, {@code ../} included
     * @return its bytes, which nobody changes; empty if nothing stands there
     */
    Optional<byte[]> at(String path);

    /**
     * Content by path.
     *
     * @param bytes the bytes of each path
     * @return content that holds them, and nothing else
     */
    static Content of(Map<String, byte[]> bytes) {
        Map<String, byte[]> copy = Map.copyOf(bytes);
        return path -> Optional.ofNullable(copy.get(path));
    }

    /**
     * This content, with other content where it has none.
     *
     * @param other what to ask for paths at which nothing stands here
     * @return content that asks both
     */
    default Content orElse(Content other) {
        return path -> at(path).or(() -> other.at(path));
    }
}
