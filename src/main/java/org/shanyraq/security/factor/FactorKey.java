package org.shanyraq.security.factor;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.shanyraq.security.factor.SecondFactorProperties.Whom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key that opens the secrets: from a setting, or from a file that is made at its first use. A new centre has one before it
 * starts. One that worked before there were second factors goes on without, until it is given one, and the log says so.
 */
@Component
public class FactorKey {

    private static final Logger LOG = LoggerFactory.getLogger(FactorKey.class);

    private static final String SETTING = "SHANYRAQ_SIGNIN_SECONDFACTOR_KEY";

    private final JdbcClient database;
    private final @Nullable Path file;
    private @Nullable Seal seal;

    FactorKey(SecondFactorProperties settings, JdbcClient database) {
        this.database = database;
        file = settings.keyFile();
        String given = settings.key();
        if (given != null && !given.isBlank()) {
            seal = seal(given, SETTING);
        } else if (file == null && settings.askedOf() != Whom.none) {
            goOnWithoutOrFail(database);
        }
    }

    private static void goOnWithoutOrFail(JdbcClient database) {
        if (!isOfBefore(database)) {
            throw new NoKey(
                    "Some people are asked for a second factor, and there is no key to keep their secrets with");
        }
        LOG.warn("A password alone is enough to sign in, also for who sees all families: set {}", SETTING);
    }

    /** Whether people sign in here already, and nobody with a second factor. */
    private static boolean isOfBefore(JdbcClient database) {
        return has(database, "to_regclass('public.act_id_user') is not null")
                && has(database, "exists (select from public.act_id_user)")
                && !has(database, "exists (select from casefile.second_factor)");
    }

    private static boolean has(JdbcClient database, String condition) {
        return database.sql("select " + condition).query(Boolean.class).single();
    }

    /** Without one nobody is asked for a code. */
    boolean isThere() {
        return seal != null || file != null;
    }

    synchronized Seal seal() {
        if (seal == null) {
            seal = seal(written(), String.valueOf(file));
        }
        return seal;
    }

    private static Seal seal(String text, String place) {
        try {
            return new Seal(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new NoKey("The key in %s is not %d bytes in base 64".formatted(place, Seal.KEY_BYTES));
        }
    }

    private String written() {
        if (file == null) {
            throw new NoKey("There is no key to keep second factors with");
        }
        try {
            if (!Files.exists(file)) {
                ensureNobodyNeedsTheOldOne();
                writeNew(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new KeyUnusable("The key of the second factors can neither be read nor kept in " + file, e);
        }
    }

    /** A new key beside secrets of an old one would make two kinds of them, and one would never open again. */
    private void ensureNobodyNeedsTheOldOne() {
        if (has(database, "exists (select from casefile.second_factor)")) {
            throw new NoKey("The key in %s is gone, and second factors are set up with it".formatted(file));
        }
    }

    private static void writeNew(Path file) throws IOException {
        byte[] key = new byte[Seal.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        try {
            Files.createFile(file);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // Another node was first; its key is read.
        }
    }

    static class NoKey extends KeyUnusable {

        NoKey(String message) {
            super(message);
        }
    }

    /** Public for Spring, which makes it by its name. */
    public static class Analyzer extends AbstractFailureAnalyzer<NoKey> {

        @Override
        protected FailureAnalysis analyze(Throwable root, NoKey cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Set SHANYRAQ_SIGNIN_SECONDFACTOR_KEY to the output of 'openssl rand -base64 32' and keep it with the"
                            + " backups; or set SHANYRAQ_SIGNIN_SECONDFACTOR_ASKEDOF=none, and a password alone is enough.",
                    cause);
        }
    }
}
