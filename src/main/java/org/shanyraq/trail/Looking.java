package org.shanyraq.trail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is found out about a request while it is answered, by whoever knows: the case that it turns out to be about, as what
 * the person sees it, what was found. The door that lets the answer out writes it down. Outside of a request all of this says
 * nothing.
 */
public final class Looking {

    private static final ThreadLocal<Looking> HERE = new ThreadLocal<>();

    private final @Nullable String address;
    private final @Nullable String session;
    private final Map<String, String> grounds = new HashMap<>();

    private @Nullable String caseNumber;
    private @Nullable String form;
    private @Nullable String found;
    private @Nullable String tried;
    private @Nullable String whom;
    private boolean written;

    private Looking(@Nullable String address, @Nullable String session) {
        this.address = address;
        this.session = session;
    }

    /** A request begins on this thread; whoever calls ends it. */
    public static Looking begins(@Nullable String address, @Nullable String session) {
        Looking looking = new Looking(address, session);
        HERE.set(looking);
        return looking;
    }

    public static void ends() {
        HERE.remove();
    }

    static Optional<Looking> here() {
        return Optional.ofNullable(HERE.get());
    }

    /** The request is about this form, in this case if it has one already. */
    public static void atForm(@Nullable String number, String formKey) {
        here().ifPresent(looking -> {
            looking.caseNumber = number;
            looking.form = formKey;
        });
    }

    /** As what the person sees a case. A request may ask of several; the one that it is about counts. */
    public static void ground(String number, String why) {
        here().ifPresent(looking -> looking.grounds.put(number, why));
    }

    /** How many, or the numbers of the cases. */
    public static void found(Object what) {
        here().ifPresent(looking -> looking.found = what.toString());
    }

    /** It is about this person. */
    public static void about(String person) {
        here().ifPresent(looking -> looking.whom = person);
    }

    public @Nullable String whom() {
        return whom;
    }

    /** Somebody tries a password for this name, which may be nobody's. */
    public static void triesAs(String name) {
        here().ifPresent(looking -> looking.tried = name);
    }

    /** The password was right, and more is asked for: that is no attempt that failed. */
    public static void passwordWasRight() {
        here().ifPresent(looking -> looking.tried = null);
    }

    public @Nullable String tried() {
        return tried;
    }

    /** Also with a transaction that is not through yet. */
    void wasWritten() {
        written = true;
    }

    void wasTakenBack() {
        written = false;
    }

    @Nullable
    String address() {
        return address;
    }

    /** A session, or a stranger's address. */
    @Nullable
    String whence() {
        return session == null ? address : session;
    }

    @Nullable
    String session() {
        return session;
    }

    public @Nullable String caseNumber() {
        return caseNumber;
    }

    public @Nullable String form() {
        return form;
    }

    public @Nullable String found() {
        return found;
    }

    public @Nullable String groundOf(@Nullable String number) {
        return number == null ? null : grounds.get(number);
    }

    /** Whether what is done here was written down in the transaction that did it. */
    public boolean isWritten() {
        return written;
    }
}
