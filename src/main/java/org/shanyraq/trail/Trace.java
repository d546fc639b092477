package org.shanyraq.trail;

import org.jspecify.annotations.Nullable;

/**
 * One line of the trail: numbers, ids and user names, never what was shown.
 *
 * @param person the user name; {@code null} for a job of the engine, and where a name was tried that nobody has
 * @param caseNumber the case, or the number of what belongs to none
 * @param running the id of a task or of a process in the engine, to find the number by where the request names no case
 * @param what the address without what was typed into it, the form, the id of the paper
 * @param whom of an assignment and of a right, who gets it or loses it
 * @param why as what the person sees the case
 * @param found of a list how many, of a search the numbers of the cases
 * @param outcome as HTTP says it
 */
public record Trace(
        Kind kind,
        @Nullable String person,
        @Nullable String caseNumber,
        @Nullable String running,
        String what,
        @Nullable String whom,
        @Nullable String why,
        @Nullable String found,
        int outcome) {

    private static final int LONGEST = 300;

    public Trace {
        what = what.substring(0, Math.min(what.length(), LONGEST));
    }

    /** What somebody did. */
    public enum Kind {
        read,
        list,
        search,
        print,
        export,
        change,
        refused,
        signIn,
        signInFailed,
        signOut,
        assign,
        rights
    }

    /** Of something that is done and succeeds with the transaction in which it is written down. */
    public static Trace done(Kind kind, @Nullable String person, String what) {
        return new Trace(kind, person, null, null, what, null, null, null, 200);
    }

    public Trace in(@Nullable String number) {
        return new Trace(kind, person, number, running, what, whom, why, found, outcome);
    }

    public Trace about(@Nullable String other) {
        return new Trace(kind, person, caseNumber, running, what, other, why, found, outcome);
    }

    public Trace because(@Nullable String reason) {
        return new Trace(kind, person, caseNumber, running, what, whom, reason, found, outcome);
    }

    public Trace finding(@Nullable String numbers) {
        return new Trace(kind, person, caseNumber, running, what, whom, why, numbers, outcome);
    }
}
