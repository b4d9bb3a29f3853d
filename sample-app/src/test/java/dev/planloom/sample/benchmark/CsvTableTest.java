package dev.planloom.sample.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void aTableIsALineForEachRowBelowAHeader() {
        assertThat(CsvTable.of(Sample.results("merge").table())).isEqualTo("""
                schedule,workers,runs,least_ms,lower_quartile_ms,median_ms,upper_quartile_ms,greatest_ms,speed_up,efficiency,utilisation,knee
                layered,1,2,100,105,110,115,120,1,1,0.1235,false
                layered,3,2,50.5,50.5,50.5,50.5,50.5,2.1782,0.7261,0.1235,true
                dataflow,1,1,1000,1000,1000,1000,1000,1,1,0.1235,false
                dataflow,3,1,500,500,500,500,500,2,0.6667,0.1235,true
                """.replace("\n", "\r\n"));
    }

    @Test
    void numbersAreTheSameInEveryLanguage() {
        String expected = CsvTable.of(Sample.results("merge").table());
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(CsvTable.of(Sample.results("merge").table())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
