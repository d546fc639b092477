package org.shanyraq.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * The sessions of the web, over those in the database. A stranger has none until they sign in: whoever only asks for
 * pages fills no table.
 */
final class KeptSessions<S extends Session> implements SessionRepository<KeptSession<S>> {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSessions.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final SessionRepository<S> database;
    private final SessionProperties settings;

    KeptSessions(SessionRepository<S> database, SessionProperties settings) {
        this.database = database;
        this.settings = settings;
    }

    @Override
    public KeptSession<S> createSession() {
        return new KeptSession<>(database.createSession(), settings, true, true);
    }

    @Override
    public void save(KeptSession<S> session) {
        if (!session.isWorthKeeping()) {
            if (!session.isNew()) {
                deleteById(session.getId());
            }
        } else if (session.isNew() || session.isChanged()) {
            database.save(session.stored());
            session.isStored();
        }
    }

    @Override
    public @Nullable KeptSession<S> findById(String id) {
        if (!ID.matcher(id).matches()) {
            return null;
        }
        // The answer is sent while the request lasts, and then the session is asked for once more.
        KeptSession<S> here = RequestAtHand.found(id);
        return here != null ? here : RequestAtHand.found(read(id));
    }

    private @Nullable KeptSession<S> read(String id) {
        S found = database.findById(id);
        try {
            if (found == null) {
                return null;
            }
            found.getAttributeNames().forEach(found::getAttribute);
            return new KeptSession<>(found, settings, RequestAtHand.isSignOfLife(), false);
        } catch (ConversionException | SerializationFailedException unreadable) {
            // Of an earlier version, or not written by this application: whoever it is signs in again.
            LOG.warn("A session in the database is not readable and has been ended: {}", unreadable.getMessage());
            database.deleteById(id);
            return null;
        }
    }

    @Override
    public void deleteById(String id) {
        RequestAtHand.forget(id);
        database.deleteById(id);
    }
}
