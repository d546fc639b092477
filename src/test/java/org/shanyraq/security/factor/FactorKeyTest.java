package org.shanyraq.security.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanyraq.security.factor.SecondFactorProperties.Whom;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** When a centre works without a key for second factors, and when it does not start. */
@CentreTest
@Transactional
class FactorKeyTest {

    private static final SecondFactorProperties WITHOUT =
            new SecondFactorProperties(Whom.watchers, null, null, List.of());

    @Autowired
    JdbcClient database;

    @Test
    void aCentreOfBeforeGoesOnWithoutOne() {
        assertThat(new FactorKey(WITHOUT, database).isThere()).isFalse();
    }

    @Test
    void aNewCentreDoesNotStartWithoutOne() {
        // The tables are those of a centre in which nobody has an account yet; taken back at the end.
        database.sql("delete from public.act_id_membership").update();
        database.sql("delete from public.act_id_user").update();

        assertThatThrownBy(() -> new FactorKey(WITHOUT, database)).isInstanceOf(FactorKey.NoKey.class);
    }

    @Test
    void aCentreInWhichSomebodyGivesACodeDoesNotStartWithoutOne() {
        database.sql("insert into casefile.second_factor (user_id, secret, last_step)"
                        + " values ('saule', '\\x00', 0)")
                .update();

        assertThatThrownBy(() -> new FactorKey(WITHOUT, database)).isInstanceOf(FactorKey.NoKey.class);
    }

    @Test
    void aKeyThatIsGoneIsNotMadeAnewWhileSomebodyNeedsIt(@TempDir Path folder) {
        Path file = folder.resolve("key");
        database.sql("insert into casefile.second_factor (user_id, secret, last_step)"
                        + " values ('saule', '\\x00', 0)")
                .update();

        assertThatThrownBy(() -> of(file).seal())
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining(file.toString());
        assertThat(file).doesNotExist();

        database.sql("delete from casefile.second_factor").update();
        assertThat(of(file).seal()).isNotNull();
        assertThat(file).exists();
    }

    @Test
    void aFileWithoutAKeyIsSaidAsWhatItIs(@TempDir Path folder) throws IOException {
        Path junk = Files.writeString(folder.resolve("key"), "no key");

        assertThatThrownBy(() -> of(junk).seal()).isInstanceOf(KeyUnusable.class);
        assertThatThrownBy(() -> of(folder).seal()).isInstanceOf(KeyUnusable.class);
    }

    private FactorKey of(Path file) {
        return new FactorKey(new SecondFactorProperties(Whom.watchers, null, file, List.of()), database);
    }
}
