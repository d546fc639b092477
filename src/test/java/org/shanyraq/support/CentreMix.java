package org.shanyraq.support;

import java.util.List;
import org.shanyraq.family.FamilyType;

/**
 * Of what a centre consists and what happens in it. What is a share of families or of people is dealt out, not tossed for each: a
 * plan has each within one of its share, whatever the seed.
 *
 * @param types of all families that are admitted, and how large each type's are
 * @param risk the level at entry, of all who are admitted
 * @param notAdmitted for each family that comes in a year, so many are referred and not admitted
 * @param undecided for each family that comes in a year, so many are referred in the last days and not decided on yet
 * @param leaving of the families served in a year, how many leave in it; those that are there longest rather than others
 * @param exits why they leave, by the reason's id
 * @param monitored of those who leave on their own feet, who agrees to a year of monitoring
 * @param returning of those who leave in a year, who comes back within one
 * @param help what is given, for each family served in a year
 * @param events what happens besides, for each family served in a year
 * @param club one each year, with so many meetings and parents
 * @param languages of the families' names
 * @param familiesPerLeader for how many families served in a year there is a case manager; there are two at least
 * @param staffLeaving of the case managers, how many leave the centre in a year; nobody but the first two stays for good
 */
public record CentreMix(
        List<Share<Household>> types,
        List<Share<String>> risk,
        double notAdmitted,
        double undecided,
        double leaving,
        List<Share<String>> exits,
        double monitored,
        double returning,
        Help help,
        Events events,
        Club club,
        List<Share<CentreNames>> languages,
        int familiesPerLeader,
        double staffLeaving) {

    /** One of several things and how much of the whole it is; the shares of a whole need not add up to one. */
    public record Share<T>(T what, double share) {}

    /** How many children and adults a family of this type has on average. */
    public record Household(FamilyType type, double children, double adults) {}

    /**
     * @param consultations psychological
     * @param consulted people who have these
     * @param corrective children who have corrective help
     * @param toOutsiders one-off services to people of no family of the centre
     */
    public record Help(double consultations, double consulted, double legal, double corrective, double toOutsiders) {}

    /**
     * @param inTouch children whom others took out of their family, and who were put in touch with a relative
     * @param reunited of these, who come home
     * @param dangers reports that a child is in danger
     * @param placements children who live with another family for a while
     */
    public record Events(double inTouch, double reunited, double dangers, double complaints, double placements) {}

    public record Club(int meetings, int parents) {}

    /**
     * A centre as this one was published: types, sizes and help as of July 2020 - June 2021 ({@link Published#YEAR}), who left and
     * why as of two years (88 of 194, T1164 T1179 T1258), red for more than half and hardly anybody green (T1173-1174). What was
     * not published, such as who comes back, is the centre's decision, and so is the mix of names.
     */
    public static final CentreMix USUAL = new CentreMix(
            List.of(
                    new Share<>(new Household(FamilyType.difficultSituation, 185 / 72.0, 93 / 72.0), 0.76),
                    new Share<>(new Household(FamilyType.reintegration, 2, 1.3), 0.04),
                    new Share<>(new Household(FamilyType.substitute, 37 / 18.0, 28 / 18.0), 0.2)),
            List.of(new Share<>("red", 0.55), new Share<>("yellow", 0.4), new Share<>("green", 0.05)),
            0.15,
            0.05,
            88 / 194.0,
            List.of(
                    new Share<>("selfSufficiency", 0.75),
                    new Share<>("movedAway", 0.09),
                    new Share<>("ownWish", 0.07),
                    new Share<>("planBrokeDown", 0.05),
                    new Share<>("referredElsewhere", 0.04)),
            0.6,
            0.08,
            new Help(271 / 90.0, 137 / 90.0, 44 / 90.0, 75 / 90.0, 0.3),
            new Events(32 / 90.0, 30 / 32.0, 0.1, 0.04, 0.06),
            new Club(7, 29),
            CentreNames.USUAL,
            18,
            0.2);

    /** The usual mix, with more of what hardly happens and a smaller club, so that all of it happens in a handful of families too. */
    public static CentreMix tiny() {
        return new CentreMix(
                USUAL.types,
                List.of(new Share<>("red", 0.4), new Share<>("yellow", 0.4), new Share<>("green", 0.2)),
                0.5,
                0.5,
                USUAL.leaving,
                List.of(new Share<>("selfSufficiency", 0.5), new Share<>("ownWish", 0.5)),
                0.5,
                0.3,
                new Help(2, 1, 0.5, 0.5, 0.3),
                new Events(0.5, 0.5, 0.3, 0.3, 0.3),
                new Club(2, 3),
                USUAL.languages,
                2,
                0.5);
    }
}
