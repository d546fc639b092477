package org.shanyraq.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {

    /** None of these numbers is a person's: the check digits were counted by hand. */
    @ParameterizedTest
    @ValueSource(strings = {"910512400010", "170304500018", "000101000002"})
    void aNumberWhoseCheckDigitFitsIsValid(String iin) {
        assertThat(Iin.isValid(iin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91051240001", "9105124000100", "91051240001x", "910512400019", "910512 40010"})
    void anythingElseIsNot(String iin) {
        assertThat(Iin.isValid(iin)).isFalse();
    }

    @Test
    void theNumberBeginsWithTheBirthDate() {
        assertThat(Iin.tells("910512400010", LocalDate.of(1991, 5, 12))).isTrue();
        assertThat(Iin.tells("910512400010", LocalDate.of(1991, 12, 5))).isFalse();
    }
}
