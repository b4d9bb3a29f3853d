package dev.planloom.sample.urls;

import dev.planloom.sample.config.BadInputException;
import dev.planloom.sample.config.Place;
import dev.planloom.sample.config.Problem;
import dev.planloom.sample.terminal.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The arguments of the command: addresses, and files that list them.
 *
 * @param values as the user typed them; at least one
 */
record Arguments(List<String> values) implements Input {
    /** A scheme has two letters at least, so that {@code C:\} begins a path. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    @Override
    public String title() {
        return values.size() == 1 ? Text.shortened(values.getFirst(), 60) : Text.count(values.size(), "argument");
    }

    @Override
    public List<Line> lines() throws BadInputException, InterruptedException {
        List<Line> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (SCHEME.matcher(value).matches()) {
                lines.add(new Line(new Place("argument " + (i + 1), 0), value));
            } else {
                try {
                    lines.addAll(AddressFile.lines(value));
                } catch (BadInputException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return lines;
    }
}
