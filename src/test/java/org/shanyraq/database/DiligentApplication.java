package org.shanyraq.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Starts the database of a folder, writes a row, says so, and goes on working until it is killed. */
final class DiligentApplication {

    static final String WRITTEN = "written";

    private DiligentApplication() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
        Connection connection = DriverManager.getConnection(server.url());
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table note (text varchar)");
            statement.execute("insert into note values ('kept')");
            System.out.println(WRITTEN);
            connection.setAutoCommit(false);
            statement.execute("insert into note values ('never committed')");
            Thread.currentThread().join();
        }
    }
}
