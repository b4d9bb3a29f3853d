package dev.planloom.sample.resolve.pom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;

/**
 * How long a POM gets when its properties are put in. A property may consist of others, and each of these of others: a bomb
 * as good as any made of entities. So lengths are computed before anything is put in.
 */
final class Expansion {
    private static final long LONGEST = 16L << 20;
    private static final int DEEPEST = 50;
    private static final Pattern USE = Pattern.compile("\\$\\{([^{}]*)}");

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, Long> lengths = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * Whether a POM would get too long.
     *
     * @param lineage the POM, its parent, and so on
     * @param text the POM as text
     */
    static boolean isTooLong(List<Model> lineage, String text) {
        Expansion expansion = new Expansion();
        for (Model model : lineage.reversed()) {
            expansion.add(model);
        }
        return expansion.length(text, 0) > LONGEST;
    }

    private void add(Model model) {
        put(model);
        model.getProfiles().forEach(this::put); // which of them are active matters little to what is too long
    }

    private void put(ModelBase model) {
        model.getProperties().forEach((name, value) -> properties.put((String) name, (String) value));
    }

    private long length(String text, int depth) {
        if (depth > DEEPEST) {
            return LONGEST + 1;
        }
        long length = text.length();
        Matcher matcher = USE.matcher(text);
        while (matcher.find() && length <= LONGEST) {
            length += lengthOf(matcher.group(1), depth);
        }
        return length;
    }

    private long lengthOf(String name, int depth) {
        String value = properties.get(name);
        if (value == null || !open.add(name)) {
            return 0; // what contains itself is found by Maven
        }
        Long known = lengths.get(name);
        long length = known == null ? length(value, depth + 1) : known;
        lengths.put(name, length);
        open.remove(name);
        return length;
    }
}
