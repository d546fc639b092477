package org.shanyraq.support;

import java.time.LocalDate;
import java.util.List;
import org.shanyraq.family.FamilyType;
import org.shanyraq.support.CentreMix.Club;
import org.shanyraq.support.CentreMix.Events;
import org.shanyraq.support.CentreMix.Help;
import org.shanyraq.support.CentreMix.Household;
import org.shanyraq.support.CentreMix.Share;

/**
 * What a centre published of a year.
 *
 * @param opening of all families those that were there on the first day; not published, so it is ours
 * @param consulted people who had the psychological consultations
 * @param clubParents half of those of two years (T1252)
 * @param inTouch children who were put in touch with relatives
 * @param reunited of these, who live with their birth family again
 */
public record Published(
        LocalDate from,
        People difficultSituation,
        People substitute,
        int opening,
        int left,
        int selfSufficient,
        int consultations,
        int consulted,
        int legalServices,
        int childrenWithCorrectiveHelp,
        int clubMeetings,
        int clubParents,
        int inTouch,
        int reunited) {

    /** July 2020 - June 2021 (T1164, T1201, T1220, T1237, T1252-1254; three quarters of those who left, T1258). */
    public static final Published YEAR = new Published(
            LocalDate.of(2020, 7, 1),
            new People(72, 185, 93),
            new People(18, 37, 28),
            41,
            33,
            25,
            271,
            137,
            44,
            75,
            7,
            29,
            32,
            30);

    /** The same year of a centre about a tenth of the size. */
    public static final Published SHORT_YEAR = new Published(
            LocalDate.of(2020, 7, 1), new People(7, 18, 9), new People(2, 4, 3), 4, 3, 2, 27, 14, 4, 8, 2, 3, 3, 2);

    /** How many of a type: families, and their children and adults. */
    public record People(int families, int children, int adults) {

        private Share<Household> share(FamilyType type) {
            return new Share<>(new Household(type, (double) children / families, (double) adults / families), families);
        }
    }

    public int families() {
        return difficultSituation.families() + substitute.families();
    }

    /** The setting of which the year comes out: its figures as shares. What was not published does not happen in it. */
    public CentreSetting setting(long seed) {
        double all = families();
        CentreMix usual = CentreMix.USUAL;
        CentreMix mix = new CentreMix(
                List.of(
                        difficultSituation.share(FamilyType.difficultSituation),
                        substitute.share(FamilyType.substitute)),
                usual.risk(),
                0,
                0,
                left / all,
                List.of(
                        new Share<>("selfSufficiency", selfSufficient),
                        new Share<>("movedAway", (left - selfSufficient) * 0.4),
                        new Share<>("ownWish", (left - selfSufficient) * 0.3),
                        new Share<>("planBrokeDown", (left - selfSufficient) * 0.2),
                        new Share<>("referredElsewhere", (left - selfSufficient) * 0.1)),
                usual.monitored(),
                0,
                new Help(
                        consultations / all, consulted / all, legalServices / all, childrenWithCorrectiveHelp / all, 0),
                new Events(inTouch / all, (double) reunited / inTouch, 0, 0, 0),
                new Club(clubMeetings, clubParents),
                usual.languages(),
                families(),
                0);
        return new CentreSetting(from, 1, opening, families() - opening, mix, seed);
    }
}
