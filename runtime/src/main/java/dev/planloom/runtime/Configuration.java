package dev.planloom.runtime;

import dev.planloom.runtime.naming.ClosestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Makes options of settings: each place takes the place of those before it, option by option. */
final class Configuration {
    private Configuration() {}

    /** What this program is configured to, now. */
    static RunOptions read() {
        TreeMap<String, String> properties = new TreeMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            properties.put(name, System.getProperty(name, ""));
        }
        return of(ConfigurationFile.read(), Setting.ofEnvironment(System.getenv()), Setting.ofProperties(properties));
    }

    /**
     * The options that settings state, in rising order of their places.
     *
     * @throws PlanConfigurationException if one is wrong
     */
    @SafeVarargs
    static RunOptions of(List<Setting>... places) {
        RunOptions options = RunOptions.workers(Workers.AUTO);
        for (List<Setting> settings : places) {
            options = apply(options, settings);
        }
        return options;
    }

    private static RunOptions apply(RunOptions before, List<Setting> settings) {
        List<Known> known = new ArrayList<>();
        for (Setting setting : settings) {
            OptionKey key = OptionKey.of(setting.key()).orElseThrow(() -> unknown(setting));
            known.add(new Known(key, setting));
        }
        known.sort(Comparator.comparing(Known::key)); // stable; the policy comes before the number of failures
        RunOptions options = before;
        for (Known each : known) {
            options = each.apply(options);
        }
        rejectContradiction(known);
        return options;
    }

    /** A setting whose option is known. */
    private record Known(OptionKey key, Setting setting) {
        RunOptions apply(RunOptions options) {
            try {
                return key.apply(options, setting);
            } catch (IllegalArgumentException e) {
                throw new PlanConfigurationException(
                        setting + " is '" + setting.value() + "', which must be " + key.allowed() + ".", e);
            }
        }
    }

    private static void rejectContradiction(List<Known> known) {
        Optional<Setting> failFast = known.stream()
                .filter(each -> each.key() == OptionKey.ON_FAILURE
                        && each.setting().value().equals("fail-fast"))
                .map(Known::setting)
                .findFirst();
        Optional<Setting> most = known.stream()
                .filter(each -> each.key() == OptionKey.MAX_FAILURES)
                .map(Known::setting)
                .findFirst();
        if (failFast.isPresent() && most.isPresent()) {
            throw new PlanConfigurationException(
                    failFast.get() + " is 'fail-fast', but " + most.get() + " is '"
                            + most.get().value()
                            + "', for which a run has to go on after failures. Remove one of them.",
                    null);
        }
    }

    private static PlanConfigurationException unknown(Setting setting) {
        Setting.Place place = setting.place();
        String fix = prefixed(setting)
                .or(() -> ClosestName.to(setting.key(), OptionKey.texts()).map(place::write))
                .map(closest -> "Did you mean '" + closest + "'?")
                .orElseGet(() -> "The settings are "
                        + String.join(
                                ", ",
                                OptionKey.texts().stream().map(place::write).toList()) + ".");
        return new PlanConfigurationException(
                setting + ", whose value is '" + setting.value() + "', is no setting of Planloom. " + fix, null);
    }

    /** The key without the prefix that it has elsewhere, if that is why it is unknown. */
    private static Optional<String> prefixed(Setting setting) {
        String prefix = "planloom.";
        return Optional.of(setting.key())
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .filter(key -> OptionKey.of(key).isPresent())
                .map(setting.place()::write);
    }
}
