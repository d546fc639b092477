package org.shanyraq.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** None of these numbers was taken from a person: birth dates and serials are made up, check digits counted. */
class IinTest {

    @ParameterizedTest
    @ValueSource(strings = {"170304500009", "170304500019"})
    void theFirstRowOfWeightsGivesTheCheckDigit(String iin) {
        assertThat(Iin.isValid(iin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"910512400011", "910512400060", "000101000040"})
    void theSecondRowGivesItWhereTheFirstCannot(String iin) {
        assertThat(Iin.isValid(iin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"910512400000", "910512400001", "910512400005", "910512400009"})
    void aNumberForWhichBothRowsGiveNoneIsNeverIssued(String iin) {
        assertThat(Iin.isValid(iin)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91051240001", "9105124000110", "91051240001x", "910512400012", "910512 40011"})
    void anythingElseIsNoNumber(String iin) {
        assertThat(Iin.isValid(iin)).isFalse();
    }

    @Test
    void theNumberBeginsWithTheBirthDate() {
        assertThat(Iin.tells("910512400011", LocalDate.of(1991, 5, 12))).isTrue();
        assertThat(Iin.tells("910512400011", LocalDate.of(1991, 12, 5))).isFalse();
    }
}
