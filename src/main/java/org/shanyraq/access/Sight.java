package org.shanyraq.access;

import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.Confidence;
import org.shanyraq.running.Readers;

/**
 * What one person may see of one case and do about it: found once, and handed on to whoever shows or files anything of the
 * case.
 *
 * @param person the user name with which they log in
 * @param leads whether they are the family's case manager; who watches over the centre's cases sees the whole and leads
 *     none of them
 * @param visits whether they have no part in the case and opened its file in an emergency; they begin there what anybody of
 *     its team may, such as reporting a danger
 * @param confidence which of the answers that are not for everybody they read: narrower than the case
 */
public record Sight(
        String caseNumber, String person, Level level, boolean leads, boolean visits, Confidence confidence) {

    public Sight(String caseNumber, String person, Level level, boolean leads) {
        this(caseNumber, person, level, leads, false, new Confidence(person, leads, false));
    }

    /** How far somebody sees into a case; each sees what those before see. */
    public enum Level {
        /** Not even that there is such a case. */
        none,
        /** Whose family it is: who serves it or has served it, without a task in the case now. */
        name,
        /** The family, and what they filed themselves: who has a task in the case. */
        own,
        /** All of it: who leads the case or watches over the centre's cases. */
        whole
    }

    /** As what they see it, in a word of the trail. */
    String ground() {
        if (leads) {
            return "lead";
        }
        return visits ? "emergency" : level.name();
    }

    /** Whether they know who is in the family. */
    public boolean knowsTheFamily() {
        return reaches(Level.name);
    }

    /** Whether the case file opens for them at all. */
    public boolean opensTheFile() {
        return reaches(Level.own);
    }

    public boolean seesTheWhole() {
        return reaches(Level.whole);
    }

    /** Whether what is told of health and violence concerns them, wherever it is shown. */
    public boolean readsOfHealth() {
        return confidence.reads(Readers.lead);
    }

    /** Whose papers they read; {@code null} for everybody's. */
    public @Nullable String papersBy() {
        return seesTheWhole() ? null : person;
    }

    public boolean sees(String paperFiledBy) {
        return seesTheWhole() || person.equals(paperFiledBy);
    }

    /** Whoever filed a paper corrects it, or the family's case manager; not who merely watches. */
    public boolean mayCorrect(String paperFiledBy) {
        return leads || person.equals(paperFiledBy);
    }

    /** @throws Refusal if they see less, in the words for a case that is not there: a stranger cannot tell which */
    public Sight ensure(Level needed) {
        if (!reaches(needed)) {
            throw Refusal.because("casefile.unknownCase", caseNumber);
        }
        return this;
    }

    private boolean reaches(Level needed) {
        return level.compareTo(needed) >= 0;
    }
}
