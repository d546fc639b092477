package org.shanyraq.security.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a phone is given, and how it is kept. */
class SecretTest {

    private static final byte[] BYTES = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @Test
    void isWrittenAsAppsReadIt() {
        Secret secret = new Secret(BYTES);

        assertThat(secret.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(secret.readable()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(secret.address("a b"))
                .isEqualTo("otpauth://totp/Shanyraq:a%20b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Shanyraq");
        assertThat(secret.picture("a b").path()).startsWith("M0 0h1v1h-1zM1 0h1v1h-1z");
    }

    @Test
    void isKeptEncryptedForOnePersonAndUnderOneKey() {
        Seal seal = new Seal(new byte[Seal.KEY_BYTES]);
        byte[] kept = seal.close(BYTES, "saule");

        assertThat(seal.open(kept, "saule")).isEqualTo(BYTES);
        assertThat(seal.close(BYTES, "saule")).isNotEqualTo(kept);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("12345");
        assertThatThrownBy(() -> seal.open(kept, "bolat")).isInstanceOf(KeyUnusable.class);
        byte[] other = new byte[Seal.KEY_BYTES];
        other[0] = 1;
        assertThatThrownBy(() -> new Seal(other).open(kept, "saule")).isInstanceOf(KeyUnusable.class);
    }

    @Test
    void recoveryCodesAreTenAndReadHoweverTheyAreTyped() {
        List<String> codes = RecoveryCodes.fresh();

        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"));
        assertThat(RecoveryCodes.plain(" ABCD efgh-JKMN ")).isEqualTo("abcdefghjkmn");
    }
}
