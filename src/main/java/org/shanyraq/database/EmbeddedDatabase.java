package org.shanyraq.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The default where no {@code spring.datasource.url} is set: the embedded server with its data in {@code ./data}. The
 * production jar does not hold the server, so there the address of a database is required.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabase {

    /** Stopped after everything that uses it: the data source depends on it, the engine on the data source. */
    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(@Value("${shanyraq.data-folder:data}") Path folder) {
        return EmbeddedServer.start(folder);
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedServer server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        return pool;
    }
}
