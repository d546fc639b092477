package org.shanyraq.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that is written only when it has changed. The web application lays the person back into it after every
 * request, changed or not, and every request is a sign of life; neither is worth a write of its own.
 */
final class KeptSession<S extends Session> implements Session {

    private final S stored;
    private final SessionProperties settings;
    /** Of a request that a page made by itself nobody can say that somebody sat there. */
    private final boolean isSignOfLife;

    private boolean isNew;
    private boolean changed;
    /** The one object that the web application works on while a request lasts. */
    private @Nullable Object people;

    private @Nullable String written;

    KeptSession(S stored, SessionProperties settings, boolean isSignOfLife, boolean isNew) {
        this.stored = stored;
        this.settings = settings;
        this.isSignOfLife = isSignOfLife;
        this.isNew = isNew;
        this.people = stored.getAttribute(SignedIn.ATTRIBUTE);
        this.written = SignedIn.described(people);
        if (isNew) {
            stored.setMaxInactiveInterval(settings.idleOfStranger());
        }
    }

    S stored() {
        return stored;
    }

    boolean isNew() {
        return isNew;
    }

    boolean isChanged() {
        return changed;
    }

    boolean isWorthKeeping() {
        return SignedIn.isWorthKeeping(stored.getAttributeNames(), people);
    }

    void isStored() {
        isNew = false;
        changed = false;
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        if (name.equals(Tokens.ATTRIBUTE)) {
            return (T) Tokens.CHECKED;
        }
        return name.equals(SignedIn.ATTRIBUTE) ? (T) people : stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (!name.equals(SignedIn.ATTRIBUTE)) {
            changed = true;
            stored.setAttribute(name, value);
            return;
        }
        people = value;
        String described = SignedIn.described(value);
        if (!Objects.equals(described, written)) {
            changed = true;
            written = described;
            stored.setAttribute(name, value);
            stored.setMaxInactiveInterval(described == null ? settings.idleOfStranger() : settings.idle());
        }
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (isNew) {
            stored.setLastAccessedTime(now);
        } else if (isSignOfLife
                && Duration.between(stored.getLastAccessedTime(), now).compareTo(settings.notedEvery()) >= 0) {
            changed = true;
            stored.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
