package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.jspecify.annotations.Nullable;
import org.shanyraq.trail.Looking;
import org.shanyraq.trail.Trace;
import org.shanyraq.trail.Trace.Kind;
import org.shanyraq.trail.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The outermost door around everything that shows something of a case: an answer is held until it is written down who looks at
 * what. If that cannot be written, nothing of the answer leaves. What was written in the transaction that did it is
 * not written twice.
 */
class LooksLeaveATrace extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LooksLeaveATrace.class);

    /** Asked again and again by a page that merely stands open. */
    private static final Set<Kind> ONCE = Set.of(Kind.read, Kind.list, Kind.search, Kind.refused, Kind.signInFailed);

    private static final int SHOWN_OF_HASH = 12;
    private static final int FAILED = HttpStatus.INTERNAL_SERVER_ERROR.value();

    private final Trail trail;
    private final Accounts accounts;
    private final MessageSource sentences;
    private final LocaleResolver languages;
    private final PlatformTransactionManager transactions;

    LooksLeaveATrace(
            Trail trail,
            Accounts accounts,
            MessageSource sentences,
            LocaleResolver languages,
            PlatformTransactionManager transactions) {
        this.transactions = transactions;
        this.trail = trail;
        this.accounts = accounts;
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return LookedAt.isOfNoCase(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldAnswer answer = new HeldAnswer(response);
        String before = signedIn(request);
        Looking looking = Looking.begins(request.getRemoteAddr(), session(request));
        boolean answered = false;
        boolean written = true;
        try {
            if (LookedAt.isActOfEngine(request)) {
                written = act(request, answer, chain, looking, before);
            } else {
                chain.doFilter(request, answer);
            }
            answered = true;
        } finally {
            written = written && write(request, looking, before, answered ? answer.outcome() : FAILED);
            Looking.ends();
            if (!written) {
                answer.throwAway();
                refuse(request, response);
            } else if (answered) {
                answer.release();
            }
        }
    }

    /**
     * The engine does at its own doors what nobody here writes down. It does it in the transaction of its line, so that
     * neither is there without the other.
     *
     * @return whether the line was written, or nothing was done
     */
    private boolean act(
            HttpServletRequest request, HeldAnswer answer, FilterChain chain, Looking looking, @Nullable String before)
            throws ServletException, IOException {
        TransactionStatus act = transactions.getTransaction(TransactionDefinition.withDefaults());
        try {
            chain.doFilter(request, answer);
            boolean isDone = !act.isRollbackOnly() && answer.outcome() < HttpStatus.BAD_REQUEST.value();
            if (isDone && write(request, looking, before, answer.outcome())) {
                transactions.commit(act);
            }
            return !isDone || act.isCompleted();
        } finally {
            if (!act.isCompleted()) {
                transactions.rollback(act);
            }
        }
    }

    private boolean write(HttpServletRequest request, Looking looking, @Nullable String before, int outcome) {
        try {
            String after = signedIn(request);
            Trace trace = Objects.equals(before, after)
                    ? trace(request, looking, before, outcome)
                    : changed(request, before, after, outcome);
            if (trace != null && !looking.isWritten()) {
                write(trace);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.error("A look could not be written down, so nothing was shown", e);
            return false;
        }
    }

    /** What was found of several cases is a line in each. */
    private void write(Trace trace) {
        if (trace.kind() == Kind.search
                && trace.found() != null
                && trace.found().contains("-")) {
            Stream.of(trace.found().split(" ")).map(trace::in).forEach(trail::writeOnce);
        } else if (ONCE.contains(trace.kind())) {
            trail.writeOnce(trace);
        } else {
            trail.write(trace);
        }
    }

    /** Somebody has signed in or out, by whichever door; the session is another one then. */
    private static Trace changed(
            HttpServletRequest request, @Nullable String before, @Nullable String after, int outcome) {
        if (after == null) {
            return new Trace(Kind.signOut, before, null, null, "session", null, null, null, outcome);
        }
        Looking.begins(request.getRemoteAddr(), session(request));
        return new Trace(Kind.signIn, after, null, null, "session", null, null, null, outcome);
    }

    private @Nullable Trace trace(HttpServletRequest request, Looking looking, @Nullable String before, int outcome) {
        String person = before == null ? atRest(request) : before;
        String tried = looking.tried();
        boolean refused = outcome == HttpStatus.UNAUTHORIZED.value() || outcome == HttpStatus.TOO_MANY_REQUESTS.value();
        if (tried != null && refused) {
            return new Trace(Kind.signInFailed, known(tried), null, null, where(request), null, null, null, outcome);
        } else if (person == null || outcome == HttpStatus.UNAUTHORIZED.value()) {
            return null;
        }
        return LookedAt.of(request, looking, person, outcome);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.refuse(
                response,
                HttpStatus.SERVICE_UNAVAILABLE.value(),
                sentences.getMessage("security.noTrace", null, languages.resolveLocale(request)));
    }

    static @Nullable String signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Authentication person = session == null
                ? null
                : AuthenticationUtil.getAuthsFromSession(session)
                        .getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT);
        return person == null ? null : person.getName();
    }

    /** What is no account's name may be anything, a password too, and is not kept. */
    private @Nullable String known(String name) {
        return accounts.isTaken(name) ? name : null;
    }

    private static String where(HttpServletRequest request) {
        return StockDoors.path(request).startsWith("/engine-rest") ? "engine-rest" : "session";
    }

    private static @Nullable String atRest(HttpServletRequest request) {
        return BasicCredentials.of(request).map(BasicCredentials::name).orElse(null);
    }

    /** Tells sessions apart and opens none. */
    private static @Nullable String session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : hash(session.getId());
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, SHOWN_OF_HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
