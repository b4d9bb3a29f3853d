package dev.planloom.sample.resolve.coordinate;

import dev.planloom.sample.terminal.Text;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which names may become part of a path. They come from POMs and command lines, and are used on any system: so nothing that
 * leaves the folder, that a terminal or shell would obey, or that Windows takes for a device.
 */
final class Names {
    private static final int LONGEST = 200;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.+~-]+");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final Set<String> MOVING = Set.of("LATEST", "RELEASE");

    private Names() {}

    static void checkGroup(String group) throws MalformedCoordinateException {
        checkWord("group", group);
        for (String part : group.split("\\.", -1)) {
            if (part.isEmpty()) {
                throw bad("group", group, "has an empty part");
            }
            checkNoDevice("group", group, part);
        }
    }

    /** A name, a version, a type or a classifier: one part of a path. */
    static void checkPart(String what, String text) throws MalformedCoordinateException {
        checkWord(what, text);
        if (text.startsWith(".") || text.endsWith(".") || text.contains("..")) {
            throw bad(what, text, "begins or ends with a dot, or has two in a row");
        }
        checkNoDevice(what, text, text);
    }

    /** A version that stands for the same file each time. */
    static void checkVersion(String version) throws MalformedCoordinateException {
        checkPart("version", version);
        if (version.endsWith("-SNAPSHOT") || MOVING.contains(version)) {
            throw bad("version", version, "does not stand for the same file each time. Name a release");
        }
    }

    private static void checkWord(String what, String text) throws MalformedCoordinateException {
        if (text.isEmpty()) {
            throw new MalformedCoordinateException("the " + what + " is empty");
        }
        if (text.length() > LONGEST) {
            throw bad(what, text, "has more than " + LONGEST + " characters");
        }
        if (text.contains("${")) {
            throw bad(what, text, "has a property that nothing defines");
        }
        if (!WORD.matcher(text).matches()) {
            throw bad(what, text, "has characters other than letters, digits and . _ - + ~");
        }
    }

    private static void checkNoDevice(String what, String text, String part) throws MalformedCoordinateException {
        int dot = part.indexOf('.');
        String base = dot < 0 ? part : part.substring(0, dot);
        if (DEVICE.matcher(base.toLowerCase(Locale.ROOT)).matches()) {
            throw bad(what, text, "is the name of a device on Windows");
        }
    }

    private static MalformedCoordinateException bad(String what, String text, String why) {
        return new MalformedCoordinateException("the " + what + " '" + Text.shortened(text, 60) + "' " + why);
    }
}
