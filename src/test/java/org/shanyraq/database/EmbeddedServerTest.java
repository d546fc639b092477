package org.shanyraq.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanyraq.support.ChildJvm;

/** The embedded default is a database to rely on. */
@Tag("centre")
class EmbeddedServerTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenSurvivesAKillAndTheOrphanIsNotAttachedTo() throws Exception {
        Process killed = ChildJvm.start(DiligentApplication.class, folder.toString());
        try {
            waitUntilWritten(killed);
            ProcessHandle orphan = postmaster();

            assertThatThrownBy(() -> EmbeddedServer.start(folder))
                    .as("a second application on the same folder")
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("running already")
                    .hasMessageContaining(folder.toString());

            killed.destroyForcibly().waitFor();
            assertThat(orphan.isAlive())
                    .as("the server outlives its application")
                    .isTrue();

            try (EmbeddedServer next = EmbeddedServer.start(folder)) {
                assertThat(ask(next, "select text from note")).containsExactly("kept");
                assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
                assertThat(orphan.isAlive()).isFalse();
                assertThat(ask(next, "show fsync")).containsExactly("on");
                assertThat(ask(next, "show synchronous_commit")).containsExactly("on");
                assertThat(ask(next, "show full_page_writes")).containsExactly("on");
                assertThat(ask(next, "show listen_addresses")).containsExactly("127.0.0.1");
            }
            assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
        } finally {
            killed.destroyForcibly();
        }
    }

    @Test
    void aFolderThatCannotBeIsSaidInASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> EmbeddedServer.start(file.resolve("data")))
                .isInstanceOfSatisfying(DatabaseUnusable.class, refused -> {
                    assertThat(refused).hasMessageContaining(file.toString());
                    assertThat(refused.remedy()).isNotBlank();
                });
    }

    /** Somebody else's file in the way is neither deleted nor started upon. */
    @Test
    void aFolderWithSomethingElseInItIsSaidInASentenceAndLeftAlone() throws Exception {
        Path stranger = Files.writeString(
                Files.createDirectories(folder.resolve("postgresql")).resolve("letter.txt"), "Dear Aigerim");

        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining(folder.toString());

        assertThat(stranger).hasContent("Dear Aigerim");
    }

    /** After a restart of the machine the old number may belong to anybody. */
    @Test
    void aProcessThatIsNoDatabaseIsLeftAlone() throws Exception {
        Process innocent = new ProcessBuilder("sleep", "60").start();
        try {
            try (EmbeddedServer first = EmbeddedServer.start(folder)) {
                assertThat(first.url()).isNotBlank();
            }
            Files.writeString(folder.resolve("postgresql/postmaster.pid"), innocent.pid() + "\n");

            try (EmbeddedServer next = EmbeddedServer.start(folder)) {
                assertThat(ask(next, "select 1")).containsExactly("1");
            }

            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    private static void waitUntilWritten(Process child) throws Exception {
        BufferedReader output = child.inputReader();
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.equals(DiligentApplication.WRITTEN)) {
                return;
            }
        }
        throw new AssertionError(String.join("\n", said));
    }

    private ProcessHandle postmaster() throws Exception {
        String pid =
                Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static List<String> ask(EmbeddedServer server, String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
