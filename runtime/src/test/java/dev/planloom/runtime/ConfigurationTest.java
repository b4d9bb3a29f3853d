package dev.planloom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.Schedule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    private static final Map<String, String> NONE = Map.of();

    private static RunOptions options(
            Map<String, String> file, Map<String, String> environment, Map<String, String> properties) {
        return Configuration.of(
                Setting.ofFile("file:planloom.properties", file),
                Setting.ofEnvironment(environment),
                Setting.ofProperties(properties));
    }

    @Test
    void whereNothingIsConfiguredTheMachineDecides() {
        assertThat(options(NONE, Map.of("PATH", "x"), Map.of("java.version", "25")))
                .hasToString(RunOptions.workers(Workers.AUTO).toString());
    }

    @Test
    void aFileSetsEachOption() {
        RunOptions options = options(
                Map.of(
                        "workers", " 3 ",
                        "deadline", "1m30s",
                        "schedule", "dataflow",
                        "on-failure", "continue",
                        "max-failures", "7",
                        "threads", "platform",
                        "limit.dataBase", "2",
                        "limit.a.b", "5"),
                NONE,
                NONE);
        assertThat(options.workers()).isEqualTo(3);
        assertThat(options.deadline()).contains(Duration.ofSeconds(90));
        assertThat(options.schedule()).contains(Schedule.DATAFLOW);
        assertThat(options.failurePolicy()).isEqualTo(FailurePolicy.CONTINUE);
        assertThat(options.maxFailures()).hasValue(7);
        assertThat(options.threads()).isEqualTo(Threads.PLATFORM);
        assertThat(options.limits()).containsExactlyInAnyOrderEntriesOf(Map.of("dataBase", 2, "a.b", 5));
    }

    @Test
    void environmentVariablesStandForHyphensAndLowerCaseLetters() {
        RunOptions options = options(
                NONE,
                Map.of("PLANLOOM_WORKERS", "auto", "PLANLOOM_ON_FAILURE", "continue", "PLANLOOM_LIMIT_DATA_BASE", "4"),
                NONE);
        assertThat(options.workers()).isEqualTo(Workers.AUTO);
        assertThat(options.failurePolicy()).isEqualTo(FailurePolicy.CONTINUE);
        assertThat(options.limits()).containsExactly(Map.entry("data-base", 4));
    }

    @Test
    void theEnvironmentOutweighsTheFileAndPropertiesOutweighBoth() {
        RunOptions options = options(
                Map.of("workers", "1", "deadline", "1s", "schedule", "dataflow", "limit.x", "1"),
                Map.of("PLANLOOM_WORKERS", "2", "PLANLOOM_DEADLINE", "2s", "PLANLOOM_LIMIT_X", "2"),
                Map.of("planloom.workers", "3", "planloom.limit.y", "3"));
        assertThat(options.workers()).isEqualTo(3);
        assertThat(options.deadline()).contains(Duration.ofSeconds(2));
        assertThat(options.schedule()).contains(Schedule.DATAFLOW);
        assertThat(options.limits()).containsExactlyInAnyOrderEntriesOf(Map.of("x", 2, "y", 3));
    }

    @Test
    void toFailFastOutweighsANumberOfFailuresInAPlaceOfLessWeight() {
        RunOptions options = options(Map.of("max-failures", "3"), NONE, Map.of("planloom.on-failure", "fail-fast"));
        assertThat(options.failurePolicy()).isEqualTo(FailurePolicy.FAIL_FAST);
        assertThat(options.maxFailures()).isEmpty();
    }

    @Test
    void toFailFastAndGoOnAfterFailuresInOnePlaceIsAContradiction() {
        assertThatExceptionOfType(PlanConfigurationException.class)
                .isThrownBy(() -> options(Map.of("max-failures", "3", "on-failure", "fail-fast"), NONE, NONE))
                .withMessage("'on-failure' in file:planloom.properties is 'fail-fast', but 'max-failures' in"
                        + " file:planloom.properties is '3', for which a run has to go on after failures. Remove one of"
                        + " them.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            workers      | many       | a whole number from 1 on, or 'auto' for the number of processors less one
            workers      | 0          | a whole number from 1 on, or 'auto' for the number of processors less one
            workers      | ""         | a whole number from 1 on, or 'auto' for the number of processors less one
            deadline     | soon       | a duration longer than zero, such as 250ms, 2s, 1m30s or PT1M30S
            deadline     | 0s         | a duration longer than zero, such as 250ms, 2s, 1m30s or PT1M30S
            schedule     | LAYERED    | 'layered' or 'dataflow'
            on-failure   | fail_fast  | 'fail-fast' or 'continue'
            max-failures | 0          | a whole number from 1 on
            threads      | green      | 'virtual' or 'platform'
            limit.db     | 1.5        | a whole number from 1 on
            """)
    void aValueThatIsNotAllowedIsNamedWithWhatIs(String key, String value, String allowed) {
        assertThatExceptionOfType(PlanConfigurationException.class)
                .isThrownBy(() -> options(NONE, NONE, Map.of("planloom." + key, value)))
                .withMessage("system property planloom." + key + " is '" + value + "', which must be " + allowed + ".")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWrongValueInTheEnvironmentIsNamedByItsVariable() {
        assertThatExceptionOfType(PlanConfigurationException.class)
                .isThrownBy(() -> options(NONE, Map.of("PLANLOOM_MAX_FAILURES", "few"), NONE))
                .withMessage(
                        "environment variable PLANLOOM_MAX_FAILURES is 'few', which must be a whole number from 1 on.");
    }

    @Test
    void aMisspeltSettingIsAnsweredInTheFormOfItsPlace() {
        assertThatExceptionOfType(PlanConfigurationException.class)
                .isThrownBy(() -> options(NONE, Map.of("PLANLOOM_MAX_FALIURES", "3"), NONE))
                .withMessage(
                        "environment variable PLANLOOM_MAX_FALIURES, whose value is '3', is no setting of Planloom."
                                + " Did you mean 'PLANLOOM_MAX_FAILURES'?");
        assertThatExceptionOfType(PlanConfigurationException.class)
                .isThrownBy(() -> options(NONE, NONE, Map.of("planloom.worker", "3")))
                .withMessage("system property planloom.worker, whose value is '3', is no setting of Planloom."
                        + " Did you mean 'planloom.workers'?");
    }

    @Test
    void aKeyOfAFileHasNoPrefix() {
        assertThatExceptionOfType(PlanConfigurationException.class)
                .isThrownBy(() -> options(Map.of("planloom.workers", "3"), NONE, NONE))
                .withMessage("'planloom.workers' in file:planloom.properties, whose value is '3', is no setting of"
                        + " Planloom. Did you mean 'workers'?");
    }

    @Test
    void aSettingLikeNoneIsAnsweredWithAll() {
        assertThatExceptionOfType(PlanConfigurationException.class)
                .isThrownBy(() -> options(Map.of("colour", "red"), NONE, NONE))
                .withMessage(
                        "'colour' in file:planloom.properties, whose value is 'red', is no setting of Planloom. The"
                                + " settings are workers, deadline, schedule, on-failure, max-failures, threads, limit.NAME.");
        assertThatExceptionOfType(PlanConfigurationException.class)
                .isThrownBy(() -> options(Map.of("limit.", "1"), NONE, NONE))
                .withMessageStartingWith("'limit.' in file:planloom.properties");
    }

    @Test
    void theFileOfTheContextClassLoaderIsReadAnewAtEachCall(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("planloom.properties");
        Files.writeString(file, "workers = 3\nlimit.gr\u00fcn = 2\n");
        withContext(folder, () -> {
            RunOptions options = RunOptions.defaults();
            assertThat(options.workers()).isEqualTo(3);
            assertThat(options.limits()).containsExactly(Map.entry("gr\u00fcn", 2));
            Files.writeString(file, "workers=5\n");
            assertThat(RunOptions.defaults().withWorkers(8).workers()).isEqualTo(8);
            assertThat(RunOptions.defaults().workers()).isEqualTo(5);
        });
    }

    @Test
    void aFileThatIsMalformedIsNamedByItsUrl(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("planloom.properties");
        Files.writeString(file, "workers=\\u12");
        withContext(
                folder,
                () -> assertThatExceptionOfType(PlanConfigurationException.class)
                        .isThrownBy(RunOptions::defaults)
                        .withMessageStartingWith(file.toUri().toURL() + " is no properties file: "));
    }

    @Test
    void aFileThatCannotBeReadIsNamedByItsUrl(@TempDir Path folder) throws Exception {
        URL missing = folder.resolve("planloom.properties").toUri().toURL();
        assertThatExceptionOfType(PlanConfigurationException.class)
                .isThrownBy(() -> ConfigurationFile.read(missing))
                .withMessageStartingWith(missing + " cannot be read: ")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void ofSeveralFilesTheFirstCounts(@TempDir Path first, @TempDir Path second) throws Exception {
        Files.writeString(first.resolve("planloom.properties"), "workers=3");
        Files.writeString(second.resolve("planloom.properties"), "workers=4\ndeadline=1s");
        try (URLClassLoader both = new URLClassLoader(
                new URL[] {first.toUri().toURL(), second.toUri().toURL()})) {
            withContext(both, () -> {
                assertThat(RunOptions.defaults().workers()).isEqualTo(3);
                assertThat(RunOptions.defaults().deadline()).isEmpty();
            });
        }
    }

    @Test
    void withoutAContextClassLoaderTheLibrarysOwnIsAsked() throws Exception {
        withContext(
                (ClassLoader) null,
                () -> assertThat(RunOptions.defaults().workers()).isEqualTo(Workers.AUTO));
    }

    private interface Body {
        void run() throws Exception;
    }

    private static void withContext(Path folder, Body body) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            withContext(loader, body);
        }
    }

    private static void withContext(ClassLoader loader, Body body) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            body.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
