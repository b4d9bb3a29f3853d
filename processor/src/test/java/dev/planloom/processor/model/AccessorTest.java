package dev.planloom.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessorTest {
    @ParameterizedTest
    @CsvSource({
        "merge, merge",
        "provision-workers, provisionWorkers",
        "a-b-c, aBC",
        "a--b, aB",
        "a-, a",
        "a-1, a1",
        "a-$b, a$b",
        "_-x, _X",
        "readA, readA",
        "a-äb, aÄb",
        "a-𐐨b, a𐐀b",
        "Payment.charge, paymentCharge",
        "Payment.send-receipt, paymentSendReceipt",
        "shop.Desk.Payment.charge, shopDeskPaymentCharge",
        "URLReader.read, urlReaderRead",
        "IO.read, ioRead",
        "X2.run, x2Run",
        "_Tasks.run, _TasksRun",
    })
    void accessorIsTheNameInCamelCase(String task, String accessor) {
        assertThat(Accessor.of(task)).isEqualTo(accessor);
    }
}
