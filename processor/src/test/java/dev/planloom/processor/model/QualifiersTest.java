package dev.planloom.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualifiersTest {
    private static List<String> of(ClassName... types) {
        Qualifiers qualifiers = new Qualifiers(List.of(types));
        return IntStream.range(0, types.length).mapToObj(qualifiers::of).toList();
    }

    @Test
    void simpleNameWillDoWhereItIsThatOfOneClass() {
        assertThat(of(ClassName.get("shop", "Payment"), ClassName.get("shop", "Shop", "Refund")))
                .containsExactly("Payment", "Refund");
    }

    @Test
    void classesOfOneNameAreToldApartByWhatIsAroundThem() {
        assertThat(of(
                        ClassName.get("shop", "Shop", "Payment"),
                        ClassName.get("shop", "Bank", "Payment"),
                        ClassName.get("a.shop", "Payment"),
                        ClassName.get("b.shop", "Payment")))
                .containsExactly("Shop.Payment", "Bank.Payment", "a.shop.Payment", "b.shop.Payment");
    }

    @Test
    void nameInWholeMeansNoClassOfAPackageAround() {
        assertThat(of(
                        ClassName.get("", "Payment"),
                        ClassName.get("shop", "Payment"),
                        ClassName.get("a.shop", "Payment")))
                .containsExactly("Payment", "shop.Payment", "a.shop.Payment");
    }

    @Test
    void nameMayMeanSeveralClasses() {
        Qualifiers qualifiers = new Qualifiers(List.of(ClassName.get("a", "Payment"), ClassName.get("b", "Payment")));

        assertThat(qualifiers.meant("Payment")).containsExactly(0, 1);
        assertThat(qualifiers.meant("b.Payment")).containsExactly(1);
        assertThat(qualifiers.meant("ayment")).isEmpty();
    }
}
