package org.shanyraq.security.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of a phone, against the standard's own examples. */
class OneTimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1: there of eight digits, of which six are the last. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void areThoseOfTheStandard(long second, String eightDigits) {
        assertThat(OneTimeCodes.code(SECRET, OneTimeCodes.step(second))).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void aPhoneMayBeOneStepWrongEitherWay() {
        long now = 1_234_567_890;
        long step = OneTimeCodes.step(now);

        for (long shown = step - 1; shown <= step + 1; shown++) {
            assertThat(OneTimeCodes.stepOf(OneTimeCodes.code(SECRET, shown), SECRET, now))
                    .hasValue(shown);
        }
        assertThat(OneTimeCodes.stepOf(OneTimeCodes.code(SECRET, step - 2), SECRET, now))
                .isEmpty();
        assertThat(OneTimeCodes.stepOf(OneTimeCodes.code(SECRET, step + 2), SECRET, now))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "1", "0059240", "005924a", "٠٠٥٩٢٤"})
    void whatIsNoSuchCodeIsWrong(String typed) {
        assertThat(OneTimeCodes.stepOf(typed, SECRET, 1_234_567_890)).isEmpty();
    }
}
