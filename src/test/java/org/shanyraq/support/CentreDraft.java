package org.shanyraq.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.FamilyType;
import org.shanyraq.support.CentreMix.Household;
import org.shanyraq.support.CentreMix.Share;
import org.shanyraq.support.CentrePlan.Away;
import org.shanyraq.support.CentrePlan.Club;
import org.shanyraq.support.CentrePlan.Leader;
import org.shanyraq.support.CentrePlan.Outcome;
import org.shanyraq.support.CentrePlan.Outsider;
import org.shanyraq.support.CentrePlan.Person;
import org.shanyraq.support.CentrePlan.Placed;
import org.shanyraq.support.CentrePlan.Planned;
import org.shanyraq.support.CentrePlan.Service;

/** How a plan comes out of its setting: who comes, then year for year who leaves, who comes back, and what is given and happens. */
final class CentreDraft {

    /** Nobody comes or leaves on the first or last days of a year, so that every border is told apart by its month. */
    private static final int BORDER = 5;

    private static final int SHORTEST_STAY = 30;
    private static final int MOST_CHILDREN = 7;

    private final CentreSetting setting;
    private final CentreMix mix;
    private final Random chance;
    private final List<Stay> stays = new ArrayList<>();

    CentreDraft(CentreSetting setting) {
        this.setting = setting;
        this.mix = setting.mix();
        this.chance = new Random(setting.seed());
    }

    CentrePlan plan() {
        whoComes();
        whoIsNotAdmitted();
        List<Club> clubs = new ArrayList<>();
        List<Outsider> outsiders = new ArrayList<>();
        for (int year = 0; year < setting.years(); year++) {
            whoLeaves(year);
        }
        int posts = Math.max(2, (int) Math.ceil(mostServed() / (double) mix.familiesPerLeader()));
        stays.forEach(stay -> stay.post = (stay.again == null ? stay.number : stay.again.number) % posts);
        for (int year = 0; year < setting.years(); year++) {
            List<Slot> people = people(year);
            help(year, people);
            events(year, people);
            if (mix.club().meetings() > 0) {
                clubs.add(club(year));
            }
            outsiders.addAll(outsiders(year));
        }
        List<Planned> families = stays.stream()
                .map(Stay::planned)
                .sorted(Comparator.comparing(Planned::comes).thenComparing(Planned::number))
                .toList();
        LocalDate first = families.get(0).comes().isBefore(setting.from())
                ? families.get(0).comes()
                : setting.from();
        return new CentrePlan(
                setting.from(), setting.until(), families, clubs, outsiders, leaders(posts, first.minusDays(1)));
    }

    // Who comes and leaves

    private void whoComes() {
        int all = setting.opening() + setting.perYear() * setting.years();
        List<Household> types = dealt(all, mix.types());
        List<String> risk = dealt(all, mix.risk());
        List<CentreNames> languages = dealt(all, mix.languages());
        for (int place = 0; place < all; place++) {
            LocalDate comes = place < setting.opening()
                    ? setting.from().minusDays(20 + chance.nextInt(150))
                    : dayOf((place - setting.opening()) / setting.perYear(), BORDER, 340);
            stays.add(new Stay(place + 1, types.get(place).type(), risk.get(place), languages.get(place), comes));
        }
        for (Share<Household> type : mix.types()) {
            List<Stay> alike = stays.stream()
                    .filter(stay -> stay.type == type.what().type())
                    .toList();
            List<Integer> children =
                    spread((int) Math.round(type.what().children() * alike.size()), alike.size(), MOST_CHILDREN);
            List<Integer> adults = spread((int) Math.round(type.what().adults() * alike.size()), alike.size(), 2);
            for (int place = 0; place < alike.size(); place++) {
                alike.get(place).isOf(adults.get(place), children.get(place));
            }
        }
    }

    private void whoIsNotAdmitted() {
        for (int year = 0; year < setting.years(); year++) {
            for (int turn = 0; turn < round(mix.notAdmitted() * setting.perYear()); turn++) {
                referred(Outcome.notAdmitted, dayOf(year, BORDER, 340));
            }
        }
        for (int turn = 0; turn < round(mix.undecided() * setting.perYear()); turn++) {
            referred(Outcome.undecided, setting.until().minusDays(2 + chance.nextInt(3)));
        }
    }

    private void referred(Outcome outcome, LocalDate comes) {
        CentreNames language =
                mix.languages().get(chance.nextInt(mix.languages().size())).what();
        Stay stay = new Stay(stays.size() + 1, FamilyType.difficultSituation, "green", language, comes);
        stay.outcome = outcome;
        stay.isOf(1, 1 + chance.nextInt(2));
        stays.add(stay);
    }

    private void whoLeaves(int year) {
        LocalDate from = setting.from().plusYears(year);
        LocalDate last = from.plusYears(1).minusDays(3);
        Map<Stay, Long> since = new HashMap<>();
        List<Stay> there = stays.stream()
                .filter(stay -> stay.outcome == Outcome.accompanied && stay.leaves == null)
                .filter(stay -> stay.comes.plusDays(SHORTEST_STAY).isBefore(last))
                .toList();
        there.forEach(stay -> since.put(stay, stay.comes.toEpochDay() + chance.nextInt(500)));
        List<Stay> leave = there.stream()
                .sorted(Comparator.comparing(since::get))
                .limit(round(mix.leaving() * served(year)))
                .toList();
        List<String> exits = dealt(leave.size(), mix.exits());
        for (int place = 0; place < leave.size(); place++) {
            Stay stay = leave.get(place);
            LocalDate first = stay.comes.isBefore(from) ? from.plusDays(10) : stay.comes.plusDays(SHORTEST_STAY);
            stay.leaves = between(first, last);
            stay.exit = exits.get(place);
        }
        List<Stay> selfSufficient = leave.stream()
                .filter(stay -> "selfSufficiency".equals(stay.exit))
                .toList();
        selfSufficient.stream()
                .limit(round(mix.monitored() * selfSufficient.size()))
                .forEach(stay -> stay.monitored = true);
        // Who is watched over for a year tells of a new difficulty there; who moved away is far.
        leave.stream()
                .filter(stay -> !stay.monitored && !"movedAway".equals(stay.exit) && stay.again == null)
                .filter(stay -> stay.leaves.plusDays(70).isBefore(setting.until()))
                .limit(round(mix.returning() * leave.size()))
                .forEach(this::comesBack);
    }

    private void comesBack(Stay before) {
        LocalDate latest = before.leaves.plusDays(330);
        Stay stay = new Stay(
                stays.size() + 1,
                before.type,
                before.risk,
                before.language,
                between(
                        before.leaves.plusDays(30),
                        latest.isBefore(setting.until().minusDays(25))
                                ? latest
                                : setting.until().minusDays(25)));
        stay.again = before;
        stay.surname = before.surname;
        stay.people.addAll(before.people);
        stay.absent = before.absent;
        stays.add(stay);
    }

    private long served(int year) {
        LocalDate from = setting.from().plusYears(year);
        return stays.stream()
                .filter(stay -> stay.isServed(from, from.plusYears(1)))
                .map(Stay::household)
                .distinct()
                .count();
    }

    private long mostServed() {
        return IntStream.range(0, setting.years()).mapToLong(this::served).max().orElse(0);
    }

    // What is given and happens

    /** All who are there in a year, of a family that was there twice the first time; mothers before fathers before children. */
    private List<Slot> people(int year) {
        LocalDate from = setting.from().plusYears(year);
        Set<Integer> households = new HashSet<>();
        List<Slot> people = new ArrayList<>();
        stays.stream()
                .filter(stay -> stay.isServed(from, from.plusYears(1)) && households.add(stay.household()))
                .forEach(stay -> IntStream.range(0, stay.people.size())
                        .mapToObj(position -> new Slot(stay, position, from))
                        .forEach(people::add));
        Collections.shuffle(people, chance);
        people.sort(Comparator.comparing(slot -> slot.isAdult() ? slot.position : 2));
        return people;
    }

    private void help(int year, List<Slot> people) {
        CentreMix.Help help = mix.help();
        long served = served(year);
        List<Slot> consulted = first(people, round(help.consulted() * served));
        for (int turn = 0; turn < round(help.consultations() * served); turn++) {
            consulted.get(turn % consulted.size()).isGiven("individualCounselling", "psychologist");
        }
        List<Slot> adults = people.stream().filter(Slot::isAdult).toList();
        for (int turn = 0; turn < round(help.legal() * served); turn++) {
            adults.get(turn % adults.size()).isGiven("legalConsultation", "lawyer");
        }
        List<Slot> children = people.stream().filter(slot -> !slot.isAdult()).toList();
        for (Slot child : first(children, round(help.corrective() * served))) {
            // Twice each: children are counted, not sessions.
            child.isGiven("speechTherapy", "speechTherapist");
            child.isGiven("speechTherapy", "speechTherapist");
        }
    }

    private void events(int year, List<Slot> people) {
        CentreMix.Events events = mix.events();
        long served = served(year);
        List<Slot> atHome = new ArrayList<>(people.stream()
                .filter(slot -> !slot.isAdult()
                        && slot.stay.type != FamilyType.substitute
                        && slot.days() > 20
                        && slot.stay.absent.add(slot.position))
                .toList());
        List<Slot> taken = first(atHome, round(events.inTouch() * served));
        int reunited = round(events.reunited() * taken.size());
        for (int turn = 0; turn < taken.size(); turn++) {
            Slot slot = taken.get(turn);
            int days = slot.days();
            LocalDate since = slot.first().plusDays(chance.nextInt(days / 2));
            LocalDate back = turn < reunited ? since.plusDays(1 + chance.nextInt(days / 2 - 1)) : null;
            slot.stay.away.add(new Away(since, slot.position, back));
        }
        List<Slot> others = atHome.subList(taken.size(), atHome.size());
        List<Slot> placed = first(
                others.stream()
                        .filter(slot -> slot.days() > 40 && slot.age() >= 4)
                        .toList(),
                round(events.placements() * served));
        placed.forEach(slot -> {
            int days = Math.min(slot.days(), 170);
            LocalDate since = slot.first().plusDays(chance.nextInt(days / 3));
            slot.stay.placements.add(new Placed(since, slot.position, since.plusDays(14 + chance.nextInt(days / 3))));
        });
        // Who was not away this year may be another time.
        others.stream().filter(slot -> !placed.contains(slot)).forEach(slot -> slot.stay.absent.remove(slot.position));
        List<Slot> mothers = people.stream()
                .filter(slot -> slot.position == 0 && slot.days() > 10)
                .toList();
        first(shuffled(mothers), round(events.dangers() * served)).forEach(slot -> slot.stay.dangers.add(slot.day()));
        first(shuffled(mothers), round(events.complaints() * served))
                .forEach(slot -> slot.stay.complaints.add(slot.day()));
    }

    private Club club(int year) {
        LocalDate from = setting.from().plusYears(year);
        int parents = mix.club().parents();
        List<Integer> families = stays.stream()
                .filter(stay -> stay.outcome == Outcome.accompanied
                        && stay.post == 0
                        && stay.comes.isBefore(from)
                        && (stay.leaves == null || !stay.leaves.isBefore(from.plusYears(1))))
                .limit(parents / 2)
                .map(stay -> stay.number)
                .toList();
        // One name in each year, so that nobody from outside is taken for somebody else.
        Set<String> names = new HashSet<>();
        List<Person> others = new ArrayList<>();
        while (families.size() + others.size() < parents) {
            CentreNames language = CentreNames.kazakh;
            String name = language.fullName(language.surname(chance), true, chance);
            if (names.add(name)) {
                others.add(new Person(name, "mother", false, LocalDate.of(1970 + chance.nextInt(25), 1, 1)));
            }
        }
        int meetings = mix.club().meetings();
        return new Club(
                from,
                IntStream.rangeClosed(1, meetings)
                        .mapToObj(number -> from.plusDays(number * 350L / meetings))
                        .toList(),
                families,
                others);
    }

    private List<Outsider> outsiders(int year) {
        List<Outsider> outsiders = new ArrayList<>();
        for (int turn = 0; turn < round(mix.help().toOutsiders() * served(year)); turn++) {
            boolean group = chance.nextInt(4) == 0;
            CentreNames language = CentreNames.kazakh;
            outsiders.add(new Outsider(
                    dayOf(year, BORDER, 350),
                    group
                            ? "Родители класса " + (1 + chance.nextInt(9)) + "Б"
                            : language.fullName(language.surname(chance), true, chance),
                    group ? 5 + chance.nextInt(15) : 1));
        }
        return outsiders;
    }

    /** Where nobody leaves the staff, the practice centre's own two have the first posts. */
    private List<Leader> leaders(int posts, LocalDate first) {
        List<Leader> leaders = new ArrayList<>();
        leaders.add(new Leader("aigerim", "Aigerim", "Suleimenova", 0, first, null));
        for (int post = 1; post < posts; post++) {
            LocalDate from = first;
            int turn = 1;
            for (int year = 0; year < setting.years(); year++) {
                if (chance.nextDouble() < mix.staffLeaving()) {
                    LocalDate until = dayOf(year, 30, 300);
                    leaders.add(hired(post, turn++, from, until));
                    from = until;
                }
            }
            leaders.add(
                    post == 1 && mix.staffLeaving() == 0
                            ? new Leader("daniyar", "Daniyar", "Akhmetov", post, from, null)
                            : hired(post, turn, from, null));
        }
        return leaders;
    }

    private Leader hired(int post, int turn, LocalDate from, @Nullable LocalDate until) {
        return new Leader("leads%dturn%d".formatted(post, turn), "Лид " + turn, "Қуанышев " + post, post, from, until);
    }

    // Chance

    private LocalDate dayOf(int year, int after, int within) {
        return setting.from().plusYears(year).plusDays(after + chance.nextInt(within));
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(chance.nextInt((int) Math.max(1, ChronoUnit.DAYS.between(first, last))));
    }

    private static int round(double number) {
        return (int) Math.round(number);
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }

    private static <T> List<T> first(List<T> all, int many) {
        return all.subList(0, Math.min(many, all.size()));
    }

    /** So many, each of the things as often as its share has it. */
    private <T> List<T> dealt(int many, List<Share<T>> shares) {
        double whole = shares.stream().mapToDouble(Share::share).sum();
        List<T> dealt = new ArrayList<>();
        double sum = 0;
        for (Share<T> share : shares) {
            sum += share.share() / whole;
            while (dealt.size() < round(sum * many)) {
                dealt.add(share.what());
            }
        }
        Collections.shuffle(dealt, chance);
        return dealt;
    }

    /** One for each, and the rest where it falls. */
    private List<Integer> spread(int all, int shares, int most) {
        List<Integer> spread = new ArrayList<>(Collections.nCopies(shares, 1));
        for (int rest = all - shares; rest > 0; ) {
            int place = chance.nextInt(shares);
            if (spread.get(place) < most) {
                spread.set(place, spread.get(place) + 1);
                rest--;
            }
        }
        return spread;
    }

    private final class Stay {

        final int number;
        final FamilyType type;
        final String risk;
        final CentreNames language;
        final LocalDate comes;
        final List<Person> people = new ArrayList<>();
        final List<Service> services = new ArrayList<>();
        final List<Away> away = new ArrayList<>();
        final List<Placed> placements = new ArrayList<>();
        final List<LocalDate> dangers = new ArrayList<>();
        final List<LocalDate> complaints = new ArrayList<>();
        /** Positions of children who have been away in an earlier year, or are looked at in this one. */
        Set<Integer> absent = new HashSet<>();

        String surname;
        Outcome outcome = Outcome.accompanied;
        int post;
        boolean monitored;

        @Nullable
        Stay again;

        @Nullable
        LocalDate leaves;

        @Nullable
        String exit;

        Stay(int number, FamilyType type, String risk, CentreNames language, LocalDate comes) {
            this.number = number;
            this.type = type;
            this.risk = risk;
            this.language = language;
            this.comes = comes;
            this.surname = language.surname(chance);
        }

        void isOf(int adults, int children) {
            boolean substitute = type == FamilyType.substitute;
            List<Person> young = new ArrayList<>();
            int eldest = 0;
            for (int child = 0; child < children; child++) {
                boolean girl = chance.nextBoolean();
                String kinship = substitute ? "fosterChild" : girl ? "daughter" : "son";
                int age = 1 + chance.nextInt(13);
                young.add(person(kinship, girl, true, age));
                eldest = Math.max(eldest, age);
            }
            for (int position = 0; position < adults; position++) {
                boolean woman = position == 0;
                String kinship = substitute ? "guardian" : woman ? "mother" : "father";
                people.add(person(kinship, woman, false, eldest + 19 + chance.nextInt(15)));
            }
            people.addAll(young);
        }

        private Person person(String kinship, boolean woman, boolean child, int age) {
            return new Person(
                    language.fullName(surname, woman, chance),
                    kinship,
                    child,
                    comes.minusYears(age).minusDays(1 + chance.nextInt(300)));
        }

        boolean isServed(LocalDate from, LocalDate until) {
            return outcome == Outcome.accompanied
                    && comes.isBefore(until)
                    && (leaves == null || !leaves.isBefore(from));
        }

        int household() {
            return again == null ? number : again.number;
        }

        Planned planned() {
            return new Planned(
                    number,
                    again == null ? null : again.number,
                    type,
                    surname,
                    List.copyOf(people),
                    risk,
                    outcome,
                    post,
                    comes,
                    leaves,
                    exit,
                    monitored,
                    services.stream().sorted(Comparator.comparing(Service::on)).toList(),
                    List.copyOf(away),
                    List.copyOf(placements),
                    dangers.stream().sorted().toList(),
                    complaints.stream().sorted().toList());
        }
    }

    /** Somebody in a year, on the days on which their family is there all day. */
    private final class Slot {

        final Stay stay;
        final int position;
        private final LocalDate year;

        Slot(Stay stay, int position, LocalDate year) {
            this.stay = stay;
            this.position = position;
            this.year = year;
        }

        boolean isAdult() {
            return !stay.people.get(position).child();
        }

        void isGiven(String code, String givenBy) {
            stay.services.add(new Service(day(), code, givenBy, position));
        }

        LocalDate day() {
            return first().plusDays(chance.nextInt(Math.max(1, days())));
        }

        int days() {
            return (int) ChronoUnit.DAYS.between(first(), last());
        }

        long age() {
            return ChronoUnit.YEARS.between(stay.people.get(position).birthDate(), first());
        }

        LocalDate first() {
            return stay.comes.isBefore(year) ? year : stay.comes.plusDays(1);
        }

        LocalDate last() {
            LocalDate end = year.plusYears(1);
            return stay.leaves == null || !stay.leaves.isBefore(end) ? end.minusDays(1) : stay.leaves.minusDays(1);
        }
    }
}
