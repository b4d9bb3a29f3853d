package dev.planloom.sample.pipeline;

import dev.planloom.runtime.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** What the pipeline has brought about, in words. */
final class Announcement {
    private Announcement() {}

    static String of(Image image, Outcome<Boolean> test, List<Machine> machines) {
        String names = machines.stream().map(Machine::name).collect(Collectors.joining(", "));
        String provisioned =
                machines.isEmpty() ? "No worker was provisioned." : "Provisioned " + names + " with " + image + ".";
        return provisioned + "\n" + words(image, test);
    }

    private static String words(Image image, Outcome<Boolean> test) {
        return switch (test) {
            case Outcome.Succeeded<Boolean>(Boolean passed) ->
                passed
                        ? "The controller passed the test."
                        : "The controller did not pass the test, so " + image + " is not released.";
            case Outcome.Failed<Boolean>(Throwable cause) -> "The test failed: " + cause.getMessage() + ".";
            case Outcome.Skipped<Boolean>(String because) -> "Nothing was tested, since '" + because + "' failed.";
            case Outcome.NotSelected<Boolean> _ -> "Nothing was to be tested.";
            case Outcome.TimedOut<Boolean> _, Outcome.Cancelled<Boolean> _ -> "The test was interrupted.";
        };
    }
}
