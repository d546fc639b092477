package org.shanyraq.database;

import java.util.Arrays;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * A new database is made by the baseline, a file for each module; one that an earlier version began goes on over the
 * migrations that it began with. From there on both take the same. What a history begins with never changes: nodes that
 * start at once take the same way.
 */
@Component
class WayIn implements FlywayConfigurationCustomizer {

    private static final MigrationVersion BEGUN_BEFORE_THE_BASELINE = MigrationVersion.fromVersion("1");

    @Override
    public void customize(FluentConfiguration flyway) {
        boolean earlier = Arrays.stream(flyway.load().info().applied())
                .anyMatch(migration -> BEGUN_BEFORE_THE_BASELINE.equals(migration.getVersion()));
        flyway.locations(earlier ? "classpath:db/earlier" : "classpath:db/baseline", "classpath:db/migration");
    }
}
