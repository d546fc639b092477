package org.shanyraq.database;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A build without the embedded server, such as the production jar, says that it wants the address of a database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingClass("io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class DatabaseRequired {

    @Bean
    DataSource dataSource() {
        throw new DatabaseUnusable(
                "No database is configured, and this build carries none of its own",
                "Set SPRING_DATASOURCE_URL=jdbc:postgresql://HOST:5432/DATABASE, SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD.",
                null);
    }
}
