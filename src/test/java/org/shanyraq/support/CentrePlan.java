package org.shanyraq.support;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.FamilyType;

/**
 * Which families a centre has in a time, when each comes and leaves, what it receives and what happens in it, and who works there:
 * what is played through the processes ({@link CentrePlayer}) or, where that takes too long, written by SQL ({@link TenYears}). It is
 * made of a setting and its seed and of nothing else: two plans of one setting are one and the same.
 *
 * @param from the first day
 * @param until the day after the last
 * @param families in the order in which they come
 * @param clubs one a year at the most
 * @param outsiders who is given a service once, without belonging to a family of the centre
 * @param leaders the case managers, by their posts
 */
public record CentrePlan(
        LocalDate from,
        LocalDate until,
        List<Planned> families,
        List<Club> clubs,
        List<Outsider> outsiders,
        List<Leader> leaders) {

    /** What becomes of a referral. */
    public enum Outcome {
        accompanied,
        notAdmitted,
        /** The first contact is not made yet when the time ends. */
        undecided
    }

    /**
     * One family from its referral to its leaving. Who comes back is planned once more, with the same people.
     *
     * @param number from 1, in no order
     * @param again the number under which the family was there before, {@code null} for a new one
     * @param people the adults stand first
     * @param risk the level at entry
     * @param post of whom it is led
     * @param comes the day of its referral, on which it is admitted too
     * @param leaves {@code null} if it stays beyond the time
     * @param exit why it leaves
     * @param monitored whether it agrees to a year of monitoring when it leaves
     * @param dangers days on which somebody reports that a child is in danger; what is found is nothing
     * @param complaints days on which it complains about its case manager
     */
    public record Planned(
            int number,
            @Nullable Integer again,
            FamilyType type,
            String surname,
            List<Person> people,
            String risk,
            Outcome outcome,
            int post,
            LocalDate comes,
            @Nullable LocalDate leaves,
            @Nullable String exit,
            boolean monitored,
            List<Service> services,
            List<Away> away,
            List<Placed> placements,
            List<LocalDate> dangers,
            List<LocalDate> complaints) {

        /** Whether the centre accompanies it on at least one of these days. */
        public boolean isServed(LocalDate from, LocalDate until) {
            return outcome == Outcome.accompanied
                    && comes.isBefore(until)
                    && (leaves == null || !leaves.isBefore(from));
        }

        /** The same for all stays of one family. */
        public int household() {
            return again == null ? number : again;
        }

        public int adults() {
            return (int) people.stream().filter(person -> !person.child()).count();
        }
    }

    public record Person(String fullName, String kinship, boolean child, LocalDate birthDate) {}

    /**
     * @param givenBy a role
     * @param recipient the position of the one member who receives it, from 0
     */
    public record Service(LocalDate on, String code, String givenBy, int recipient) {}

    /**
     * A child whom others took out of its family, in touch with its grandmother from the first day.
     *
     * @param child its position, from 0
     * @param back {@code null} if it stays away
     */
    public record Away(LocalDate since, int child, @Nullable LocalDate back) {}

    /** A child that lives with another family for a while and comes home. */
    public record Placed(LocalDate since, int child, LocalDate back) {}

    /**
     * A parent club, to whose every meeting everybody comes.
     *
     * @param families whose mothers come; they are led by who leads the club
     * @param others parents of no family of the centre
     */
    public record Club(LocalDate begins, List<LocalDate> meetings, List<Integer> families, List<Person> others) {}

    /** @param people 1 for a person with a name, else how many of a group without names */
    public record Outsider(LocalDate on, String name, int people) {}

    /**
     * A case manager.
     *
     * @param post from 0; who is on the first stays all the time and leads the clubs
     * @param until the day on which all families of the post go over to the next, {@code null} for who stays
     */
    public record Leader(
            String id,
            String firstName,
            String lastName,
            int post,
            LocalDate from,
            @Nullable LocalDate until) {

        /** Whether this is nobody of the practice centre's people. */
        public boolean isHired() {
            return id.startsWith("leads");
        }
    }

    /** The plan of this setting. */
    public static CentrePlan of(CentreSetting setting) {
        return new CentreDraft(setting).plan();
    }

    /** Families that are accompanied on at least one of these days, each once however often it was there. */
    public long served(LocalDate from, LocalDate until, Predicate<Planned> which) {
        return families.stream()
                .filter(which)
                .filter(family -> family.isServed(from, until))
                .map(Planned::household)
                .distinct()
                .count();
    }

    /** Who has this post on that day. */
    public Leader leader(int post, LocalDate day) {
        return leaders.stream()
                .filter(leader -> leader.post() == post
                        && !day.isBefore(leader.from())
                        && (leader.until() == null || day.isBefore(leader.until())))
                .findFirst()
                .orElseThrow();
    }
}
