package org.shanyraq.paper;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A real object store in a program of its own, on a folder; it asks for the key of whoever comes. */
final class ObjectStore implements AutoCloseable {

    static final String ACCESS_KEY = "centre";
    static final String SECRET_KEY = "a-key-for-this-test-only";

    private static final Path PROGRAM = Path.of("target", "object-store.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path buckets;
    private final Path settings;
    private final Path log;
    private final int port;
    private Process process;

    ObjectStore(Path folder, String bucket) throws IOException, InterruptedException {
        buckets = folder.resolve("buckets");
        log = folder.resolve("object-store.log");
        Files.createDirectories(buckets.resolve(bucket));
        port = freePort();
        settings = Files.write(
                folder.resolve("object-store.properties"),
                List.of(
                        "s3proxy.endpoint=" + endpoint(),
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + ACCESS_KEY,
                        "s3proxy.credential=" + SECRET_KEY,
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.filesystem.basedir=" + buckets));
        start();
    }

    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        PROGRAM.toAbsolutePath().toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        awaitIt();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    boolean holds(UUID scan) throws IOException {
        return file(scan).isPresent();
    }

    /** Somebody writes over it. */
    void spoil(UUID scan) throws IOException {
        Files.writeString(file(scan).orElseThrow(), "%PDF-1.7 something else");
    }

    private Optional<Path> file(UUID scan) throws IOException {
        try (Stream<Path> all = Files.walk(buckets)) {
            return all.filter(file -> file.endsWith(scan.toString())).findFirst();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    private void awaitIt() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException("The object store did not start");
            }
            Thread.sleep(100);
        }
    }

    private boolean answers() {
        try (Socket door = new Socket("127.0.0.1", port)) {
            return door.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
