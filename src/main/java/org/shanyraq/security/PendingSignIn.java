package org.shanyraq.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has given their password and not yet their second factor. It stands in a session that is nobody's: every door
 * answers as to a stranger.
 *
 * @param application where they wanted to go, such as {@code tasklist}
 * @param begun the secret of who sets up a factor, encrypted
 */
record PendingSignIn(
        String person,
        String application,
        long since,
        @Nullable String begun) implements Serializable {

    static final Duration LONGEST = Duration.ofMinutes(10);

    @Serial
    private static final long serialVersionUID = 1;

    private static final String PLACE = PendingSignIn.class.getName();

    static Optional<PendingSignIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((PendingSignIn) session.getAttribute(PLACE))
                        .filter(PendingSignIn::isFresh);
    }

    /** In a session of its own, so that nobody knows its id from before. */
    static void begin(HttpServletRequest request, String person, String application, @Nullable String begun) {
        HttpSession known = request.getSession(false);
        if (known != null) {
            known.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) LONGEST.toSeconds());
        session.setAttribute(PLACE, new PendingSignIn(person, application, now(), begun));
    }

    private boolean isFresh() {
        return now() - since <= LONGEST.toSeconds();
    }

    private static long now() {
        return Clock.systemUTC().instant().getEpochSecond();
    }
}
