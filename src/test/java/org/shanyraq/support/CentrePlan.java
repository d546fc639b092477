package org.shanyraq.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.FamilyType;

/**
 * Which families a centre has in a time, when each comes and leaves and what it receives: what is played through the processes
 * ({@link CentrePlayer}). Two plans of one seed are one and the same.
 *
 * @param from the first day
 * @param until the day after the last
 * @param club the meetings of the one parent club, in their order
 */
public record CentrePlan(LocalDate from, LocalDate until, List<Planned> families, List<Meeting> club) {

    private static final List<String> OTHER_WAYS_OUT = List.of(
            "movedAway",
            "ownWish",
            "planBrokeDown",
            "movedAway",
            "referredElsewhere",
            "ownWish",
            "planBrokeDown",
            "movedAway");

    /**
     * One family.
     *
     * @param comes the day of its referral, on which it is admitted too
     * @param leaves {@code null} if it stays beyond the time
     * @param exit why it leaves
     */
    public record Planned(
            int number,
            FamilyType type,
            int adults,
            int children,
            LocalDate comes,
            @Nullable LocalDate leaves,
            @Nullable String exit,
            List<Service> services,
            List<Away> away) {

        /** Whom the centre accompanies on at least one of these days. */
        public boolean isServed(LocalDate from, LocalDate until) {
            return comes.isBefore(until) && (leaves == null || !leaves.isBefore(from));
        }
    }

    /**
     * @param recipient the position of the one member who receives it, from 0; the adults stand first
     */
    public record Service(LocalDate on, String code, String givenBy, int recipient) {}

    /**
     * A child whom others took out of its family, in touch with its grandmother from the first day.
     *
     * @param child its position, from 0; the adults stand first
     * @param back {@code null} if it stays away
     */
    public record Away(LocalDate since, int child, @Nullable LocalDate back) {}

    /** A meeting of the parent club, with so many parents: of families, else of none. */
    public record Meeting(LocalDate on, int parents) {}

    /** How many of a type: families, and their children and adults. */
    public record People(int families, int children, int adults) {}

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

        public int families() {
            return difficultSituation.families() + substitute.families();
        }
    }

    /** A plan that gives what was published. */
    public static CentrePlan of(Published year, long seed) {
        Random chance = new Random(seed);
        LocalDate from = year.from();
        LocalDate until = from.plusYears(1);
        List<Planned> families = new ArrayList<>();
        families.addAll(families(FamilyType.difficultSituation, year.difficultSituation(), 1));
        families.addAll(families(
                FamilyType.substitute,
                year.substitute(),
                year.difficultSituation().families() + 1));
        Collections.shuffle(families, chance);
        List<Planned> dated = new ArrayList<>();
        for (int place = 0; place < families.size(); place++) {
            boolean there = place < year.opening();
            // Nobody comes on the year's first or last days, so that every border is told apart by its month.
            LocalDate comes = there ? from.minusDays(20 + chance.nextInt(150)) : from.plusDays(5 + chance.nextInt(300));
            boolean leaves = place % Math.max(1, families.size() / year.left()) == 0
                    && dated.stream().filter(one -> one.leaves() != null).count() < year.left();
            dated.add(dated(families.get(place), comes, leaves ? wayOut(dated, year) : null, from, until, chance));
        }
        List<Meeting> club = IntStream.rangeClosed(1, year.clubMeetings())
                .mapToObj(number -> new Meeting(from.plusDays(number * 350L / year.clubMeetings()), year.clubParents()))
                .toList();
        return new CentrePlan(from, until, served(dated, year, from, until, chance), club);
    }

    private static String wayOut(List<Planned> before, Published year) {
        int gone = (int) before.stream().filter(one -> one.leaves() != null).count();
        return gone < year.selfSufficient()
                ? "selfSufficiency"
                : OTHER_WAYS_OUT.get((gone - year.selfSufficient()) % OTHER_WAYS_OUT.size());
    }

    private static Planned dated(
            Planned family, LocalDate comes, @Nullable String exit, LocalDate from, LocalDate until, Random chance) {
        LocalDate earliest = comes.isBefore(from) ? from.plusDays(10) : comes.plusDays(30);
        LocalDate leaves = exit == null
                ? null
                : earliest.plusDays(chance.nextInt((int) ChronoUnit.DAYS.between(earliest, until.minusDays(3))));
        return new Planned(
                family.number(),
                family.type(),
                family.adults(),
                family.children(),
                comes,
                leaves,
                exit,
                List.of(),
                List.of());
    }

    /** As many children and adults as there are, spread as evenly as they go. */
    private static List<Planned> families(FamilyType type, People people, int first) {
        return IntStream.range(0, people.families())
                .mapToObj(place -> new Planned(
                        first + place,
                        type,
                        share(people.adults(), people.families(), place),
                        share(people.children(), people.families(), place),
                        LocalDate.MIN,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .toList();
    }

    private static int share(int all, int shares, int place) {
        return all * (place + 1) / shares - all * place / shares;
    }

    private static List<Planned> served(
            List<Planned> families, Published year, LocalDate from, LocalDate until, Random chance) {
        List<Slot> people = families.stream()
                .flatMap(family -> IntStream.range(0, family.adults() + family.children())
                        .mapToObj(position -> new Slot(family, position)))
                .sorted(Comparator.comparing(
                        (Slot slot) -> slot.position() * 31 + slot.family().number() % 7))
                .toList();
        List<Given> given = new ArrayList<>();
        for (int consultation = 0; consultation < year.consultations(); consultation++) {
            Slot slot = people.get(consultation % year.consulted());
            given.add(slot.given(slot.day(from, until, chance), "individualCounselling", "psychologist"));
        }
        List<Slot> adults = people.stream().filter(Slot::isAdult).toList();
        for (int service = 0; service < year.legalServices(); service++) {
            Slot slot = adults.get(service % adults.size());
            given.add(slot.given(slot.day(from, until, chance), "legalConsultation", "lawyer"));
        }
        List<Slot> children = people.stream().filter(slot -> !slot.isAdult()).toList();
        for (int child = 0; child < year.childrenWithCorrectiveHelp(); child++) {
            Slot slot = children.get(child);
            // Twice each: children are counted, not sessions.
            Stream.of(1, 2)
                    .forEach(session ->
                            given.add(slot.given(slot.day(from, until, chance), "speechTherapy", "speechTherapist")));
        }
        List<Taken> away = away(children, year, from, until, chance);
        return families.stream()
                .map(family -> new Planned(
                        family.number(),
                        family.type(),
                        family.adults(),
                        family.children(),
                        family.comes(),
                        family.leaves(),
                        family.exit(),
                        given.stream()
                                .filter(one -> one.family() == family.number())
                                .map(Given::service)
                                .sorted(Comparator.comparing(Service::on))
                                .toList(),
                        away.stream()
                                .filter(one -> one.family() == family.number())
                                .map(Taken::away)
                                .toList()))
                .sorted(Comparator.comparing(Planned::comes))
                .toList();
    }

    /** Children of birth families; who comes back does so before the family leaves. */
    private static List<Taken> away(
            List<Slot> children, Published year, LocalDate from, LocalDate until, Random chance) {
        List<Slot> taken = children.stream()
                .filter(slot -> slot.family().type() != FamilyType.substitute)
                .filter(slot -> ChronoUnit.DAYS.between(slot.first(from), slot.last(until)) > 20)
                .limit(year.inTouch())
                .toList();
        List<Taken> away = new ArrayList<>();
        for (Slot slot : taken) {
            LocalDate first = slot.first(from);
            int days = (int) ChronoUnit.DAYS.between(first, slot.last(until));
            LocalDate since = first.plusDays(chance.nextInt(days / 2));
            LocalDate back = away.size() < year.reunited() ? since.plusDays(1 + chance.nextInt(days / 2 - 1)) : null;
            away.add(new Taken(slot.family().number(), new Away(since, slot.position(), back)));
        }
        return away;
    }

    private record Taken(int family, Away away) {}

    private record Given(int family, Service service) {}

    private record Slot(Planned family, int position) {

        boolean isAdult() {
            return position < family.adults();
        }

        Given given(LocalDate on, String code, String givenBy) {
            return new Given(family.number(), new Service(on, code, givenBy, position));
        }

        LocalDate day(LocalDate from, LocalDate until, Random chance) {
            LocalDate first = first(from);
            return first.plusDays(chance.nextInt((int) Math.max(1, ChronoUnit.DAYS.between(first, last(until)))));
        }

        LocalDate first(LocalDate from) {
            return family.comes().isBefore(from) ? from : family.comes().plusDays(1);
        }

        LocalDate last(LocalDate until) {
            return family.leaves() == null
                    ? until.minusDays(1)
                    : family.leaves().minusDays(1);
        }
    }
}
