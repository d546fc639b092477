package org.shanyraq.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own over a data folder that is kept. Durable: what was committed survives a crash of the
 * application and of the machine. One application at a time owns the folder; a server that a killed application left
 * running on it is stopped first, never attached to.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PID_FILE = "postmaster.pid";

    private final FileChannel ownership;
    private final EmbeddedPostgres server;

    private EmbeddedServer(FileChannel ownership, EmbeddedPostgres server) {
        this.ownership = ownership;
        this.server = server;
    }

    /**
     * @param folder made if it is not there
     * @throws DatabaseUnusable if another application owns the folder, or the server does not start
     */
    public static EmbeddedServer start(Path folder) {
        FileChannel ownership = null;
        try {
            Files.createDirectories(folder);
            ownership = own(folder);
            Path data = folder.resolve("postgresql");
            stopOrphan(data);
            return new EmbeddedServer(ownership, startServer(data));
        } catch (IOException | IllegalStateException e) {
            closeQuietly(ownership);
            throw new DatabaseUnusable(
                    "The database in the folder '%s' does not start: %s".formatted(folder, e.getMessage()),
                    "Look whether the disk is full and whether the folder may be written to.",
                    e);
        } catch (RuntimeException e) {
            closeQuietly(ownership);
            throw e;
        }
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try (ownership) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres startServer(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // The server's own hook would stop it before the engine has stopped.
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setPGStartupWait(PATIENCE)
                .start();
    }

    private static FileChannel own(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new DatabaseUnusable(
                    "Shanyraq is running already on the data folder '%s'".formatted(folder),
                    "Stop the other one first, or give this one a folder of its own with --shanyraq.data-folder=...",
                    null);
        }
        return channel;
    }

    /** Whoever owns the folder may take away what a server left in it that did not stop in order. */
    private static void stopOrphan(Path data) throws IOException {
        Optional<ProcessHandle> orphan = runningServer(data);
        if (orphan.isPresent()) {
            LOG.info("Stopping the database server that an earlier run left behind");
            orphan.get().destroy();
            awaitExit(orphan.get());
        }
        Files.deleteIfExists(data.resolve(PID_FILE));
    }

    private static Optional<ProcessHandle> runningServer(Path data) throws IOException {
        Path pidFile = data.resolve(PID_FILE);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> process = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        return process.isPresent() && serves(process.get(), data) ? process : Optional.empty();
    }

    /** After a restart of the machine the number may belong to anybody, also to the database server of another folder. */
    private static boolean serves(ProcessHandle process, Path data) throws IOException {
        boolean isPostgres = process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(true);
        Path known = Path.of("/proc", Long.toString(process.pid()));
        if (!isPostgres || !Files.exists(known)) {
            return isPostgres;
        }
        Path workingFolder = known.resolve("cwd");
        return Files.exists(workingFolder) && Files.isSameFile(workingFolder, data);
    }

    private static void awaitExit(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new DatabaseUnusable(
                    "A database server of an earlier run (process %d) does not stop".formatted(process.pid()),
                    "Stop that process by hand and start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.debug("The lock file could not be closed", e);
        }
    }
}
