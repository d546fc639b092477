package org.shanyraq.paper;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps files in the database: one backup holds it all, and a file and its entry commit together. */
@Component
class DatabaseScanStore implements ScanStore {

    private final JdbcTemplate database;

    DatabaseScanStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void keep(UUID scan, byte[] bytes) {
        database.update("insert into casefile.scan_content (scan_id, bytes) values (?, ?)", scan, bytes);
    }

    @Override
    public Optional<byte[]> read(UUID scan) {
        return database
                .queryForList("select bytes from casefile.scan_content where scan_id = ?", byte[].class, scan)
                .stream()
                .findFirst();
    }
}
