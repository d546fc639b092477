package org.shanyraq.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever went from family to family before it was written down since when: what the migration makes of them. */
@CentreTest
class WentOnBeforeTest {

    private static final Pattern UPDATE = Pattern.compile("update casefile\\.family_member[^;]*;");
    private static final LocalDate WENT = LocalDate.of(2020, 5, 4);

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whoeverWentOnInAnotherFamilyBelongsToItSinceThatDay() throws IOException {
        String migration = new ClassPathResource("db/migration/V175__what_figures_lacked.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher update = UPDATE.matcher(migration);
        assertThat(update.find()).isTrue();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            UUID left = UUID.randomUUID();
            UUID goesOn = UUID.randomUUID();
            UUID other = UUID.randomUUID();
            member(family(), 1, left, WENT, null, null);
            UUID family = family();
            member(family, 1, goesOn, null, left, null);
            member(family, 2, other, null, null, null);
            UUID known = UUID.randomUUID();
            member(family, 3, known, null, left, WENT.plusDays(1));

            database.update(update.group());

            assertThat(joined(goesOn)).isEqualTo(WENT);
            assertThat(joined(other)).as("who was always there").isNull();
            assertThat(joined(known)).as("of whom it is written").isEqualTo(WENT.plusDays(1));
        });
    }

    private UUID family() {
        UUID family = UUID.randomUUID();
        database.update(
                "insert into casefile.family (id, version, name, type) values (?, 0, 'Any', 'substitute')", family);
        database.update(
                "insert into casefile.family_type_span (id, family_id, type, since) values (gen_random_uuid(), ?, 'substitute', '1900-01-01')",
                family);
        return family;
    }

    private void member(
            UUID family,
            int position,
            UUID id,
            @Nullable LocalDate left,
            @Nullable UUID continues,
            @Nullable LocalDate joined) {
        database.update(
                "insert into casefile.family_member (id, family_id, position, full_name, kinship, child, left_on, leaving, continues, joined_on)"
                        + " values (?, ?, ?, 'Somebody', 'mother', false, ?, ?, ?, ?)",
                id,
                family,
                position,
                left,
                left == null ? null : "otherCase",
                continues,
                joined);
    }

    private @Nullable LocalDate joined(UUID member) {
        return database.queryForObject(
                "select joined_on from casefile.family_member where id = ?", LocalDate.class, member);
    }
}
