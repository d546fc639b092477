package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Scans in the centre's object store: a real one, which asks who comes. */
@CentreTest
class ObjectStoreTest {

    private static final String BUCKET = "scans-of-the-centre";
    private static final byte[] SIGNED = Pdfs.file("signed");

    @Autowired
    Cases cases;

    @Autowired
    Scans inDatabase;

    @Autowired
    ScanRepository entries;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    PaperProperties settings;

    @Autowired
    CentreClock clock;

    @TempDir
    private static Path folder;

    private static ObjectStore store;

    @BeforeAll
    static void open() throws Exception {
        store = new ObjectStore(folder, BUCKET);
    }

    @AfterAll
    static void close() throws Exception {
        store.close();
    }

    @Test
    void aScanIsKeptThereOnceItsBucketIsNamed() {
        String family = cases.referred();
        withStore(ObjectStore.SECRET_KEY, scans -> {
            Scan kept = keep(scans, family);

            assertThat(inTransaction(() -> scans.file(kept))).isEqualTo(SIGNED);
            assertThat(store.holds(kept.id())).isTrue();
            assertThat(inDatabase(kept)).isZero();
        });
    }

    @Test
    void aScanOfBeforeIsStillReadFromTheDatabase() {
        Scan before = keep(inDatabase, cases.referred());

        withStore(ObjectStore.SECRET_KEY, scans -> {
            assertThat(inTransaction(() -> scans.file(before))).isEqualTo(SIGNED);
            assertThat(store.holds(before.id())).isFalse();
        });
    }

    @Test
    void aFileThatWasChangedThereIsNotHandedOut() {
        String family = cases.referred();
        withStore(ObjectStore.SECRET_KEY, scans -> {
            Scan kept = keep(scans, family);
            store.spoil(kept.id());

            assertThatThrownBy(() -> inTransaction(() -> scans.file(kept)))
                    .hasMessageContaining("is not the one that was kept");
        });
    }

    @Test
    void withTheWrongKeyNothingIsKeptAndNoEntrySaysSo() {
        String family = cases.referred();
        withStore("another key", scans -> {
            assertThatThrownBy(() -> keep(scans, family)).isInstanceOf(ScansAway.class);
            assertThat(inTransaction(() -> scans.of(family))).isEmpty();
        });
    }

    @Test
    void whileTheStoreIsAwayNothingIsKeptAndNoEntrySaysSo() throws Exception {
        String family = cases.referred();
        withStore(ObjectStore.SECRET_KEY, scans -> {
            Scan kept = keep(scans, family);
            store.stop();

            assertThatThrownBy(() -> keep(scans, family)).isInstanceOf(ScansAway.class);
            assertThatThrownBy(() -> inTransaction(() -> scans.file(kept))).isInstanceOf(ScansAway.class);
            assertThat(inTransaction(() -> scans.of(family))).hasSize(1);

            store.start();
            assertThat(inTransaction(() -> scans.file(kept))).isEqualTo(SIGNED);
        });
    }

    @Test
    void aBucketWithoutItsKeyStopsTheStart() {
        settings("").run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("secretKey"));
    }

    private Scan keep(Scans scans, String family) {
        return inTransaction(() -> scans.keep(new NewScan(family, null, "Birth certificate", SIGNED, "aigerim")));
    }

    private int inDatabase(Scan scan) {
        return database.queryForObject(
                "select count(*) from casefile.scan_content where scan_id = ?", Integer.class, scan.id());
    }

    private <R> R inTransaction(Supplier<R> work) {
        return transaction.execute(status -> work.get());
    }

    private void withStore(String secret, Work work) {
        settings(secret).run(context -> {
            assertThat(context).hasNotFailed();
            work.with(new Scans(entries, context.getBean(ScanStore.class), settings, clock));
        });
    }

    private ApplicationContextRunner settings(String secret) {
        String prefix = "shanyraq.paper.object-store.";
        return new ApplicationContextRunner()
                .withUserConfiguration(Bound.class, ObjectStoreSettings.class)
                .withBean(DatabaseScanStore.class, () -> new DatabaseScanStore(database))
                .withPropertyValues(
                        prefix + "endpoint=" + store.endpoint(),
                        prefix + "bucket=" + BUCKET,
                        prefix + "access-key=" + ObjectStore.ACCESS_KEY,
                        prefix + "secret-key=" + secret);
    }

    @FunctionalInterface
    private interface Work {
        void with(Scans scans) throws Exception;
    }

    @EnableConfigurationProperties(PaperProperties.class)
    static class Bound {}
}
