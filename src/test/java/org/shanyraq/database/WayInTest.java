package org.shanyraq.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new database and one that came over every earlier migration are the same database. */
@Tag("centre")
class WayInTest {

    /** What the catalogue says of a schema, and the rows that are there from the beginning. */
    enum Part {
        /** In the order in which they stand in their tables. */
        columns("""
            select concat_ws(' ', relname, row_number() over (partition by t.oid order by attnum), attname,
                       format_type(atttypid, atttypmod), case when attnotnull then 'not null' end,
                       nullif(attidentity, ''), pg_get_expr(adbin, adrelid), '-', col_description(t.oid, attnum))
              from %s join pg_attribute on attrelid = t.oid and attnum > 0 and not attisdropped
              left join pg_attrdef on adrelid = t.oid and adnum = attnum
             order by relname, attnum
            """),
        comments("select concat_ws(' - ', relname, obj_description(oid)) from %s order by 1"),
        constraints("""
            select concat_ws(' ', relname, conname, pg_get_constraintdef(k.oid))
              from %s join pg_constraint k on conrelid = t.oid order by 1
            """),
        indexes("select pg_get_indexdef(indexrelid) from %s join pg_index on indrelid = t.oid order by 1"),
        triggers("""
            select pg_get_triggerdef(g.oid) from %s join pg_trigger g on tgrelid = t.oid and not tgisinternal
            union all select pg_get_functiondef(oid) from pg_proc where pronamespace = 'casefile'::regnamespace
             order by 1
            """),
        rows("""
            select concat_ws(' ', relname, unnest(xpath('/table/row',
                       query_to_xml(format('select * from casefile.%%I', relname), true, false, '')))::text)
              from %s order by 1
            """);

        private final String question;

        Part(String question) {
            this.question = question.formatted("""
                    (select oid, relname from pg_class
                      where relnamespace = 'casefile'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history') t
                    """);
        }
    }

    @TempDir
    static Path folder;

    private static EmbeddedServer server;
    private static String made;
    private static String walked;

    @BeforeAll
    static void bothWays() {
        server = EmbeddedServer.start(folder);
        made = database("made");
        wayIn(made).load().migrate();
        walked = database("walked");
        Flyway earlier = earlier(walked).load();
        for (MigrationInfo next : earlier.info().pending()) {
            earlier(walked).target(next.getVersion()).load().migrate();
            assertThat(wayIn(walked).getLocations()[0].getPath())
                    .as("the way in of a database that was left at " + next.getVersion())
                    .isEqualTo("db/earlier");
        }
        wayIn(walked).load().migrate();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void theyAreTheSame(Part part) {
        List<String> walkedThere = ask(walked, part);
        assertThat(walkedThere).isNotEmpty();
        assertThat(String.join("\n", ask(made, part))).isEqualTo(String.join("\n", walkedThere));
    }

    @Test
    void bothAreValidAndHaveNothingBeforeThem() {
        for (String each : List.of(made, walked)) {
            assertThat(wayIn(each).load().validateWithResult().validationSuccessful)
                    .isTrue();
            assertThat(wayIn(each).load().info().pending()).isEmpty();
        }
    }

    @Test
    void nodesThatBeginADatabaseAtOnceBeginItOnce() {
        String url = database("of_two_nodes");
        Stream.generate(() -> CompletableFuture.runAsync(() -> wayIn(url).load().migrate()))
                .limit(2)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(ask(url, Part.columns)).isEqualTo(ask(made, Part.columns));
    }

    /** As the application sets it up. */
    private static FluentConfiguration wayIn(String url) {
        FluentConfiguration flyway = casefile(url);
        new WayIn().customize(flyway);
        return flyway;
    }

    private static FluentConfiguration earlier(String url) {
        return casefile(url).locations("classpath:db/earlier");
    }

    private static FluentConfiguration casefile(String url) {
        return Flyway.configure()
                .dataSource(url, null, null)
                .defaultSchema("casefile")
                .schemas("casefile");
    }

    private static String database(String name) {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return server.url().replaceFirst("/postgres(?=\\?|$)", "/" + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ask(String url, Part part) {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(part.question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return answers;
    }
}
