package dev.planloom.sample.resolve.tree;

import static dev.planloom.sample.resolve.TinyRepository.dependency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.sample.resolve.Resolving;
import dev.planloom.sample.resolve.TinyRepository;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
    private static final String RUNTIME = "<scope>runtime</scope>";

    private final TinyRepository repository = new TinyRepository();

    @Test
    void theNearestVersionWinsThoughAFartherOneIsNewer() throws Exception {
        repository
                .with("g:a:1", "", dependency("g:b:1"), dependency("g:c:1"))
                .with("g:b:1", "", dependency("g:c:2"))
                .with("g:c:1", "")
                .with("g:c:2", "");

        assertThat(resolve("g:a:1")).containsExactly("g:a:jar:1:compile", "g:b:jar:1:compile", "g:c:jar:1:compile");
    }

    @Test
    void amongEquallyNearVersionsTheFirstDeclaredWins() throws Exception {
        repository
                .with("g:a:1", "", dependency("g:b:1"), dependency("g:c:1"))
                .with("g:b:1", "", dependency("g:d:2"))
                .with("g:c:1", "", dependency("g:d:1"))
                .with("g:d:1", "")
                .with("g:d:2", "");

        assertThat(resolve("g:a:1")).contains("g:d:jar:2:compile").doesNotContain("g:d:jar:1:compile");
    }

    @Test
    void whatALoserWouldNeedIsNotRead() throws Exception {
        repository
                .with("g:a:1", "", dependency("g:b:1"), dependency("g:c:1"))
                .with("g:b:1", "", dependency("g:c:2"))
                .with("g:c:1", "");

        assertThat(resolve("g:a:1")).hasSize(3);
    }

    @Test
    void anExclusionHoldsOnTheWayOfTheWinnerAlone() throws Exception {
        String without =
                "<exclusions><exclusion><groupId>g</groupId><artifactId>d</artifactId></exclusion></exclusions>";
        repository
                .with("g:a:1", "", dependency("g:b:1", without), dependency("g:e:1"))
                .with("g:b:1", "", dependency("g:c:1"))
                .with("g:c:1", "", dependency("g:d:1"))
                .with("g:e:1", "", dependency("g:f:1"))
                .with("g:f:1", "", dependency("g:d:2"))
                .with("g:d:2", "");

        assertThat(resolve("g:a:1")).contains("g:d:jar:2:compile");
    }

    @Test
    void anExclusionWithAsteriskLeavesOutAll() throws Exception {
        String all = "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>";
        repository.with("g:a:1", "", dependency("g:b:1", all)).with("g:b:1", "", dependency("g:c:1"));

        assertThat(resolve("g:a:1")).containsExactly("g:a:jar:1:compile", "g:b:jar:1:compile");
    }

    @ParameterizedTest
    @CsvSource({"<optional>true</optional>", "<scope>test</scope>", "<scope>provided</scope>"})
    void whatIsNotNeededAtRunTimeIsLeftOut(String without) throws Exception {
        repository.with("g:a:1", "", dependency("g:b:1", without));

        assertThat(resolve("g:a:1")).containsExactly("g:a:jar:1:compile");
    }

    @Test
    void aSystemLibraryTakesItsPlaceAndIsNotListed() throws Exception {
        repository
                .with(
                        "g:a:1",
                        "",
                        dependency("g:b:1", "<scope>system</scope><systemPath>/b.jar</systemPath>"),
                        dependency("g:c:1"))
                .with("g:c:1", "", dependency("g:b:2"));

        assertThat(resolve("g:a:1")).containsExactly("g:a:jar:1:compile", "g:c:jar:1:compile");
    }

    @Test
    void aScopeIsWidenedByOthersThatNeedMore() throws Exception {
        repository
                .with("g:a:1", "", dependency("g:b:1", RUNTIME), dependency("g:c:1"))
                .with("g:b:1", "", dependency("g:d:1"))
                .with("g:c:1", "", dependency("g:e:1"))
                .with("g:e:1", "", dependency("g:b:2"))
                .with("g:d:1", "");

        assertThat(resolve("g:a:1")).contains("g:b:jar:1:compile", "g:d:jar:1:compile");
    }

    @Test
    void whatARuntimeDependencyNeedsIsRuntimeToo() throws Exception {
        repository
                .with("g:a:1", "", dependency("g:b:1", RUNTIME))
                .with("g:b:1", "", dependency("g:c:1"))
                .with("g:c:1", "");

        assertThat(resolve("g:a:1")).containsExactly("g:a:jar:1:compile", "g:b:jar:1:runtime", "g:c:jar:1:runtime");
    }

    @Test
    void versionsComeFromParentsAndImportedPoms() throws Exception {
        String bom = dependency("g:bom:1", "<type>pom</type><scope>import</scope>");
        repository
                .with("g:bom:1", "<packaging>pom</packaging>" + managed(dependency("g:b:7")))
                .with("g:parent:1", "<packaging>pom</packaging><properties><v>9</v></properties>" + managed(bom))
                .pom(
                        "g:a:1",
                        "<parent><groupId>g</groupId><artifactId>parent</artifactId><version>1</version></parent>"
                                + "<artifactId>a</artifactId><dependencies>" + dependency("g:b")
                                + dependency("g:c:${v}") + "</dependencies>")
                .with("g:b:7", "")
                .with("g:c:9", "");

        assertThat(resolve("g:a:1")).containsExactly("g:a:jar:1:compile", "g:b:jar:7:compile", "g:c:jar:9:compile");
    }

    @Test
    void dependencyManagementOfAnotherPackageDoesNotCount() throws Exception {
        repository
                .with("g:a:1", managed(dependency("g:c:9")), dependency("g:b:1"))
                .with("g:b:1", "", dependency("g:c:1"))
                .with("g:c:1", "");

        assertThat(resolve("g:a:1")).contains("g:c:jar:1:compile");
    }

    @Test
    void aProfileOfThisJdkCounts() throws Exception {
        repository
                .with(
                        "g:a:1",
                        "<profiles><profile><id>new</id><activation><jdk>[25,)</jdk></activation><dependencies>"
                                + dependency("g:b:1") + "</dependencies></profile><profile><id>old</id><activation>"
                                + "<jdk>1.4</jdk></activation><dependencies>" + dependency("g:c:1")
                                + "</dependencies></profile></profiles>")
                .with("g:b:1", "");

        assertThat(resolve("g:a:1")).containsExactly("g:a:jar:1:compile", "g:b:jar:1:compile");
    }

    @Test
    void classifiersAndTypesAreArtefactsOfTheirOwn() throws Exception {
        repository
                .with(
                        "g:a:1",
                        "",
                        dependency("g:b:1"),
                        dependency("g:b:1", "<classifier>linux</classifier>"),
                        dependency("g:b:1", "<type>test-jar</type>"))
                .with("g:b:1", "");

        assertThat(resolve("g:a:1"))
                .containsExactlyInAnyOrder(
                        "g:a:jar:1:compile",
                        "g:b:jar:1:compile",
                        "g:b:jar:linux:1:compile",
                        "g:b:test-jar:tests:1:compile");
    }

    @Test
    void aLibraryThatMovedIsResolvedWhereItIsNow() throws Exception {
        String moved =
                "<distributionManagement><relocation><groupId>new</groupId></relocation></distributionManagement>";
        repository
                .with("g:a:1", "", dependency("old:b:1"), dependency("new:b:2"))
                .with("old:b:1", moved)
                .with("new:b:1", "", dependency("g:c:1"))
                .with("g:c:1", "");

        assertThat(resolve("g:a:1")).containsExactly("g:a:jar:1:compile", "g:c:jar:1:compile", "new:b:jar:1:compile");
    }

    @Test
    void aCycleEnds() throws Exception {
        repository.with("g:a:1", "", dependency("g:b:1")).with("g:b:1", "", dependency("g:a:2"));

        assertThat(resolve("g:a:1")).containsExactly("g:a:jar:1:compile", "g:b:jar:1:compile");
    }

    @Test
    void ofARangeTheNewestVersionIsTaken() throws Exception {
        repository
                .versions("g:b", "1.9", "1.10", "2.0")
                .with("g:a:1", "", dependency("g:b:[1.0,2.0)"))
                .with("g:b:1.10", "");

        assertThat(resolve("g:a:1")).contains("g:b:jar:1.10:compile");
        assertThat(resolve("g:b:[1.0,2.0)")).containsExactly("g:b:jar:1.10:compile");
    }

    @Test
    void aRangeFartherAwayOverrulesANearerRecommendation() throws Exception {
        repository
                .versions("g:c", "1", "2", "3")
                .with("g:a:1", "", dependency("g:c:1"), dependency("g:b:1"))
                .with("g:b:1", "", dependency("g:c:[2,3)"))
                .with("g:c:1", "")
                .with("g:c:2", "");

        assertThat(resolve("g:a:1")).contains("g:c:jar:2:compile").doesNotContain("g:c:jar:1:compile");
    }

    @Test
    void aRangeWithOneVersionNeedsNoList() throws Exception {
        repository.with("g:a:1", "", dependency("g:b:[1]")).with("g:b:1", "");

        assertThat(resolve("g:a:1")).contains("g:b:jar:1:compile");
    }

    @Test
    void rangesThatExcludeEachOtherAreNamed() {
        repository
                .versions("g:c", "1", "2")
                .with("g:a:1", "", dependency("g:b:1"), dependency("g:d:1"))
                .with("g:b:1", "", dependency("g:c:[1]"))
                .with("g:d:1", "", dependency("g:c:[2]"))
                .with("g:c:1", "")
                .with("g:c:2", "");

        assertThatExceptionOfType(UnresolvableException.class)
                .isThrownBy(() -> resolve("g:a:1"))
                .withMessageContaining("g:c:[1]")
                .withMessageContaining("[[1], [2]]");
    }

    @Test
    void aMissingPomOfADependencyIsAWarningAndOfAPackageAFailure() throws Exception {
        repository.with("g:a:1", "", dependency("g:b:1"));

        Resolution resolution = Resolving.resolution(repository.content(), FailurePolicy.FAIL_FAST, "g:a:1");

        assertThat(resolution.artefacts()).hasSize(2);
        assertThat(resolution.warnings()).singleElement().asString().contains("g/b/1/b-1.pom is not there");
        assertThatExceptionOfType(UnresolvableException.class)
                .isThrownBy(() -> resolve("g:b:1"))
                .withMessageStartingWith("g:b:jar:1: ")
                .withMessageContaining("is not there. Check the coordinate");
    }

    @Test
    void aMissingParentFailsThePackageAndTheOthersGoOn() throws Exception {
        repository
                .pom(
                        "g:a:1",
                        "<parent><groupId>g</groupId><artifactId>parent</artifactId><version>1</version></parent>"
                                + "<artifactId>a</artifactId>")
                .with("g:b:1", "");

        Resolution resolution = Resolving.resolution(repository.content(), FailurePolicy.CONTINUE, "g:a:1", "g:b:1");

        assertThat(Resolving.texts(resolution)).containsExactly("g:b:jar:1:compile");
        assertThat(resolution.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.what()).isEqualTo("g:a:jar:1"))
                .satisfies(failure -> assertThat(failure.cause()).hasMessageContaining("parent-1.pom is not there"));
    }

    @Test
    void filesOfARoundAreReadTogether() throws Exception {
        repository.with("g:a:1", "", dependency("g:b:1"), dependency("g:c:1"), dependency("g:d:1"));
        repository.with("g:b:1", "").with("g:c:1", "").with("g:d:1", "");

        Resolution resolution = Resolving.resolution(repository.content(), FailurePolicy.FAIL_FAST, "g:a:1");

        assertThat(resolution.filesRead()).isEqualTo(4);
        assertThat(resolution.rounds()).isEqualTo(2);
    }

    @Test
    void parentsAreReadInTheRoundOfTheirPom() throws Exception {
        repository.with("g:a:1", parent("p1"), dependency("g:b:1")).with("g:b:1", parent("p1"));
        repository.pom("g:p1:1", own("p1") + parent("p2")).pom("g:p2:1", own("p2") + parent("p3"));
        repository.pom("g:p3:1", own("p3"));

        Resolution resolution = Resolving.resolution(repository.content(), FailurePolicy.FAIL_FAST, "g:a:1");

        assertThat(resolution.filesRead()).isEqualTo(5);
        assertThat(resolution.rounds()).isEqualTo(2);
    }

    @Test
    void parentsThatAreTheirOwnAreAnErrorAndNoEndlessChain() {
        repository.with("g:a:1", parent("p1"));
        repository.pom("g:p1:1", own("p1") + parent("p2")).pom("g:p2:1", own("p2") + parent("p1"));

        assertThatExceptionOfType(UnresolvableException.class)
                .isThrownBy(() -> resolve("g:a:1"))
                .withMessageContaining("parents, or is its own");
    }

    private static String parent(String name) {
        return "<parent><groupId>g</groupId><artifactId>" + name + "</artifactId><version>1</version></parent>";
    }

    private static String own(String name) {
        return "<groupId>g</groupId><artifactId>" + name
                + "</artifactId><version>1</version><packaging>pom</packaging>";
    }

    private List<String> resolve(String... packages) throws Exception {
        return Resolving.of(repository, packages);
    }

    private static String managed(String dependencies) {
        return "<dependencyManagement><dependencies>" + dependencies + "</dependencies></dependencyManagement>";
    }
}
