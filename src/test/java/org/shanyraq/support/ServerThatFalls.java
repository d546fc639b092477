package org.shanyraq.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.shanyraq.Shanyraq;

/** The application once more, beside the one of the tests and on the same database: it may be killed and started again. */
public final class ServerThatFalls implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String database;
    private final int port = freePort();
    private Process running;

    public ServerThatFalls(String database) {
        this.database = database;
        start();
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public void start() {
        running = ChildJvm.start(
                Shanyraq.class,
                "--spring.profiles.active=demo,test",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.hikari.maximum-pool-size=5",
                "--logging.level.root=off",
                "--server.port=" + port);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .failFast("The server has ended", () -> !running.isAlive())
                .until(this::answers);
    }

    /** As the power does: nothing is tidied up. */
    public void kill() {
        running.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
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
