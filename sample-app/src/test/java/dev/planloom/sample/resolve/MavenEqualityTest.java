package dev.planloom.sample.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.sample.repository.EmbeddedRepository;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is resolved is what {@code mvn dependency:list} prints for the same packages, which was recorded. */
class MavenEqualityTest {
    @ParameterizedTest
    @MethodSource("recordings")
    void resolvesWhatMavenResolves(MavenRecording recording) throws Exception {
        List<String> resolved = Resolving.texts(Resolving.resolution(
                new EmbeddedRepository(),
                FailurePolicy.FAIL_FAST,
                recording.packages().toArray(String[]::new)));

        assertThat(resolved).containsExactlyInAnyOrderElementsOf(recording.artefacts());
    }

    static Stream<MavenRecording> recordings() throws IOException {
        return MavenRecording.all().stream();
    }

    @Test
    void eachPackageOfTheEmbeddedRepositoryIsRecordedAndSoAreAllTogether() throws IOException {
        assertThat(MavenRecording.all())
                .extracting(MavenRecording::packages)
                .containsAll(EmbeddedRepository.roots().stream().map(List::of).toList())
                .contains(EmbeddedRepository.roots());
    }
}
