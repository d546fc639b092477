package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanyraq.Shanyraq;
import org.shanyraq.database.EmbeddedServer;
import org.shanyraq.support.Answers;
import org.shanyraq.support.ChildJvm;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Moment;
import org.shanyraq.trail.TrailCommand;

/**
 * Fifty people read at once, and the database is killed in the middle: each read that was answered is in the trail, and the
 * chain is whole.
 */
@Tag("centre")
class TrailCrashTest {

    private static final int PEOPLE = 50;
    private static final int ENOUGH = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    private final int port = freePort();
    private final Map<String, AtomicInteger> answered = new ConcurrentHashMap<>();

    @Test
    void whatWasAnsweredIsInTheTrailAlthoughTheDatabaseWasKilledInTheMiddle() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            Process application = ChildJvm.start(
                    Shanyraq.class,
                    "--spring.profiles.active=demo,test",
                    "--spring.datasource.url=" + server.url(),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.hikari.connection-timeout=1000",
                    "--shanyraq.trail.once-within=0s",
                    "--shanyraq.trail.seal-every=PT0.2S",
                    "--logging.level.root=off",
                    "--server.port=" + port);
            CompletableFuture.runAsync(() -> readToTheEnd(application));
            try {
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(500))
                        .failFast("The server has ended", () -> !application.isAlive())
                        .until(this::answers);
                readUntilTheDatabaseIsKilled(register(server.url()));
            } finally {
                application.destroyForcibly().onExit().join();
            }
        }
        try (EmbeddedServer again = EmbeddedServer.start(folder)) {
            Map<String, Integer> written = written(again.url());
            assertThat(answered).hasSize(PEOPLE);
            answered.forEach((address, reads) -> assertThat(written.getOrDefault(address, 0))
                    .as("reads of %s in the trail, who was answered %s", address, reads)
                    .isGreaterThanOrEqualTo(reads.get()));
            assertThat(checked(again.url())).startsWith("0 ").contains("All as it was written");
        }
    }

    /** A program whose words nobody takes stops. */
    private static void readToTheEnd(Process application) {
        try {
            application.getInputStream().transferTo(Files.newOutputStream(Path.of("target", "trail-crash.log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readUntilTheDatabaseIsKilled(String caseNumber) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Visitor> visitors = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                Visitor visitor = Visitor.signedIn(port, person % 2 == 0 ? "aigerim" : "saule");
                visitors.add(visitor.from("10.0.0." + (person + 1)));
            }
            List<Future<?>> readers = new ArrayList<>();
            IntStream.range(0, PEOPLE)
                    .forEach(person -> readers.add(
                            people.submit(() -> read(visitors.get(person), "10.0.0." + (person + 1), caseNumber))));
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> answered.values().stream()
                                    .mapToInt(AtomicInteger::get)
                                    .sum()
                            > ENOUGH);
            postmaster().destroyForcibly();
            for (Future<?> reader : readers) {
                reader.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            people.shutdownNow();
        }
    }

    /** Until it is not answered any more. */
    private void read(Visitor visitor, String address, String caseNumber) {
        AtomicInteger counted = answered.computeIfAbsent(address, none -> new AtomicInteger());
        while (visitor.get("/casework/api/cases/" + caseNumber).statusCode() == 200) {
            counted.incrementAndGet();
        }
    }

    private String register(String url) throws SQLException {
        String form = ask(url, "select id_ from act_re_procdef where key_ = 'familyCase'")
                .get(0);
        ObjectMapper json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String place = FormDoor.start(form);
        Map<String, Object> referral =
                Answers.referral().at(new Moment(OffsetDateTime.now(ZoneId.of("Asia/Almaty")), List.of()));
        var filed = aigerim.post(
                place, aigerim.opened(place, json.valueToTree(referral)).toString());
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(200);
        return ask(url, "select case_number from casefile.family_case").get(0);
    }

    private static List<String> ask(String url, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(url, "postgres", "");
                ResultSet rows = database.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Map<String, Integer> written(String url) throws SQLException {
        Map<String, Integer> written = new TreeMap<>();
        ask(url, "select address from casefile.trail where kind = 'read' and what = 'cases/{caseNumber}'")
                .forEach(address -> written.merge(address, 1, Integer::sum));
        return written;
    }

    private static String checked(String url) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = TrailCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                "--shanyraq.trail.check",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres");
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        try {
            return HttpClient.newHttpClient()
                                    .send(request, BodyHandlers.discarding())
                                    .statusCode()
                            == 200
                    && Visitor.unknown(port).signIn("aigerim", "shanyraq") == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
