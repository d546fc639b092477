package org.shanyraq.support;

import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.row;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.EngineClock;
import org.shanyraq.family.FamilyType;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.running.Timers;
import org.shanyraq.support.CentrePlan.Away;
import org.shanyraq.support.CentrePlan.Meeting;
import org.shanyraq.support.CentrePlan.Planned;
import org.shanyraq.support.CentrePlan.Service;
import org.springframework.boot.test.context.TestComponent;

/**
 * Plays a plan through the processes: every paper is filed on its day by whoever's work it is, every timer on the way fires. What
 * a review asks for is done within the week.
 */
@TestComponent
public class CentrePlayer {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final String AT_WORK = "task_accompanyFamily";

    private static final String CLUB_LEADER = "aigerim";
    private static final int MOST_STEPS = 60;

    private static final List<String> SURNAMES = List.of(
            "Әбдіров",
            "Қасенов",
            "Ғалиев",
            "Өтегенов",
            "Ұзақов",
            "Үсенов",
            "Іргебаев",
            "Нұрланов",
            "Соколов",
            "Ким",
            "Морозов",
            "Лебедев",
            "Юсупов",
            "Ткаченко",
            "Вебер",
            "Сатпаев",
            "Тлеуов",
            "Байжанов",
            "Дауылов",
            "Ермеков");
    private static final List<String> NAMES = List.of(
            "Алия", "Ботагөз", "Гүлнар", "Динара", "Ержан", "Жанна", "Зере", "Инна", "Қуаныш", "Лаура", "Мария",
            "Нұрбол");

    private final Centre centre;
    private final Cases cases;
    private final CentreClock clock;
    private final EngineClock clocks;
    private final Timers timers;
    private final FormRoad road;
    private final ActingAs acting;

    CentrePlayer(
            Centre centre,
            Cases cases,
            CentreClock clock,
            EngineClock clocks,
            Timers timers,
            FormRoad road,
            ActingAs acting) {
        this.centre = centre;
        this.cases = cases;
        this.clock = clock;
        this.clocks = clocks;
        this.timers = timers;
        this.road = road;
        this.acting = acting;
    }

    /**
     * From the plan's first family to its last day; the clock stays there.
     *
     * @return the case number of each family, by its number in the plan
     */
    public Map<Integer, String> play(CentrePlan plan) {
        Map<Integer, String> numbers = new LinkedHashMap<>();
        timers.heldBack(() -> {
            Map<LocalDate, List<Runnable>> days = days(plan, numbers);
            goBackTo(at(plan.families().get(0).comes().minusDays(1)));
            days.forEach((day, work) -> {
                centre.passUntil(at(day));
                work.forEach(Runnable::run);
            });
            centre.passUntil(at(plan.until().minusDays(1)));
        });
        return numbers;
    }

    private Map<LocalDate, List<Runnable>> days(CentrePlan plan, Map<Integer, String> numbers) {
        Map<LocalDate, List<Runnable>> days = new TreeMap<>();
        for (Planned family : plan.families()) {
            on(days, family.comes(), () -> numbers.put(family.number(), comes(family)));
        }
        LocalDate last = plan.until().minusDays(1);
        for (LocalDate day = plan.families().get(0).comes(); day.isBefore(last); day = day.plusWeeks(1)) {
            on(days, day, () -> List.copyOf(numbers.values()).forEach(this::doWhatIsAsked));
        }
        for (Planned family : plan.families()) {
            for (Service service : family.services()) {
                on(days, service.on(), () -> give(numbers.get(family.number()), service));
            }
            for (Away away : family.away()) {
                on(
                        days,
                        away.since(),
                        () -> lives(numbers.get(family.number()), away.child(), "stateCentre", "Grandmother"));
                if (away.back() != null) {
                    on(days, away.back(), () -> lives(numbers.get(family.number()), away.child(), "home", null));
                }
            }
            if (family.leaves() != null) {
                on(days, family.leaves(), () -> leaves(numbers.get(family.number()), family));
            }
        }
        club(plan, numbers, days);
        return days;
    }

    /** Mothers of the leader's own families that are there all the time, and parents of no family of the centre. */
    private void club(CentrePlan plan, Map<Integer, String> numbers, Map<LocalDate, List<Runnable>> days) {
        if (plan.club().isEmpty()) {
            return;
        }
        List<Planned> stay = plan.families().stream()
                .filter(family -> family.comes().isBefore(plan.from()) && family.leaves() == null)
                .filter(family -> manager(family).equals(CLUB_LEADER))
                .limit(plan.club().get(0).parents())
                .toList();
        String[] group = new String[1];
        on(days, plan.from(), () -> group[0] = clubOf(plan.club(), stay, numbers));
        plan.club().forEach(meeting -> on(days, meeting.on(), () -> meet(group[0])));
    }

    private String clubOf(List<Meeting> meetings, List<Planned> families, Map<Integer, String> numbers) {
        Answers opened = Answers.to("open-group")
                .with("kind", "parentClub")
                .with("title", "Club of Thursday")
                .with("leader", CLUB_LEADER)
                .with("startsOn", Answers.TODAY)
                .with("plannedMeetings", meetings.size());
        String group = centre.start(CLUB_LEADER, "groupActivity", filled(opened));
        List<Object> people = new ArrayList<>();
        families.forEach(family -> people.add(
                row("fullName", nameOf(family, surname(family), 0), "caseNumber", numbers.get(family.number()))));
        for (int other = families.size(); other < meetings.get(0).parents(); other++) {
            people.add(row(
                    "fullName",
                    SURNAMES.get(other % SURNAMES.size()) + " " + NAMES.get(other / SURNAMES.size()),
                    "birthYear",
                    1970 + other));
        }
        centre.complete(
                CLUB_LEADER,
                group,
                "task_enrolParticipants",
                filled(Answers.to("enrol-participants")
                        .with("newcomers", people)
                        .with("outcome", "begins")));
        return group;
    }

    /** Everybody comes. */
    private void meet(String group) {
        String task = centre.task(group, "task_recordMeeting").getId();
        List<Object> came = new ArrayList<>();
        acting.person(CLUB_LEADER, () -> road.open(new FormPlace.Task(task)))
                .data()
                .path("attendance")
                .forEach(row -> came.add(row("id", row.path("id").asText(), "presence", "came")));
        Moment.Answer later = moment -> moment.today().plusWeeks(4);
        Answers held = Answers.to("record-meeting")
                .with("outcome", "held")
                .with("heldOn", Answers.TODAY)
                .with("meetingMode", "office")
                .with("topic", "How to say no")
                .with("attendance", came)
                .with("next", "another")
                .with("nextMeetingOn", later);
        centre.complete(CLUB_LEADER, group, "task_recordMeeting", filled(held));
    }

    private Map<String, Object> filled(Answers answers) {
        return answers.at(new Moment(centre.now(), List.of()));
    }

    private void lives(String caseNumber, int child, String place, @Nullable String inTouchWith) {
        Moment.Answer who = moment -> moment.family().get(child).toString();
        Map<String, Object> told = row("child", who, "childPlace", place, "livesSince", Answers.TODAY);
        if (inTouchWith != null) {
            told.put("inTouchWith", inTouchWith);
            told.put("inTouchSince", Answers.TODAY);
        }
        cases.begin(
                cases.file(caseNumber).caseManager(),
                caseNumber,
                "childHome",
                Answers.to("record-child-home").with("homes", List.of(told)));
    }

    private static void on(Map<LocalDate, List<Runnable>> days, LocalDate day, Runnable work) {
        days.computeIfAbsent(day, first -> new ArrayList<>()).add(work);
    }

    private String comes(Planned family) {
        String manager = manager(family);
        Answers lead = Answers.leadWorker(manager).with("reasonForExceeding", "Nobody else is there.");
        Answers situation =
                Answers.situation().with("targetGroup", family.type().name());
        Answers agreement = Answers.agreementSigned().with("signedForCentre", manager);
        String caseNumber = cases.referred(referral(family).with("caseManager", manager));
        cases.goOnTo(AT_WORK, caseNumber, lead, situation, agreement, planOfAYear());
        return caseNumber;
    }

    private static String manager(Planned family) {
        return family.number() % 2 == 0 ? CLUB_LEADER : "daniyar";
    }

    private static Answers referral(Planned family) {
        String surname = surname(family);
        List<Object> members = IntStream.range(0, family.adults() + family.children())
                .<Object>mapToObj(position -> someone(family, surname, position))
                .toList();
        return Answers.referral()
                .with("familyName", surname)
                .with("familyType", family.type().name())
                .with("address", "Астана, Үлгі көшесі " + family.number())
                .with("phone", "+7 700 %03d 11 22".formatted(family.number() % 1000))
                .with("members", members);
    }

    private static String surname(Planned family) {
        return SURNAMES.get(family.number() % SURNAMES.size());
    }

    private static String nameOf(Planned family, String surname, int position) {
        return surname + " " + NAMES.get((family.number() / SURNAMES.size() + position * 5) % NAMES.size());
    }

    private static Map<String, Object> someone(Planned family, String surname, int position) {
        boolean child = position >= family.adults();
        boolean substitute = family.type() == FamilyType.substitute;
        String name = nameOf(family, surname, position);
        int age = child ? 3 + (family.number() + position) % 11 : 27 + (family.number() * 7 + position * 13) % 25;
        String kinship = child
                ? (substitute ? "fosterChild" : position % 2 == 0 ? "son" : "daughter")
                : substitute ? "guardian" : position == 0 ? "mother" : "father";
        int days = family.number() % 300;
        return member(
                name, kinship, child, moment -> moment.today().minusYears(age).minusDays(days));
    }

    private void doWhatIsAsked(String caseNumber) {
        doAll(caseNumber, Answers.closure());
    }

    /** Until nothing is open but the work that goes on as long as the family stays. */
    private void doAll(String caseNumber, Answers closure) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<String> next = centre.openTasks(caseNumber).stream()
                    .filter(task -> !task.equals(AT_WORK))
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            cases.file(caseNumber, next.get().equals(closure.task()) ? closure : usual(next.get()));
        }
        throw new IllegalStateException(
                "Case %s does not come to rest: %s".formatted(caseNumber, centre.openTasks(caseNumber)));
    }

    /** A review finds the family on its way. */
    private static Answers usual(String task) {
        return switch (task) {
            case "task_conductReview" -> Answers.reviewOnTrack();
            case "task_agreeNextStep" -> Answers.nextStep("goOn").with("grounds", "It is on its way.");
            case "task_draftPlan" -> planOfAYear();
            case "task_referToPartner" -> PartnerAnswers.notWanted();
            case "task_callReferredFamily" -> PartnerAnswers.called("helped");
            default -> Answers.usual(Answers.formOf(task));
        };
    }

    /** No goal is past its date at a review of this year. */
    private static Answers planOfAYear() {
        Moment.Answer inAYear = moment -> moment.today().plusYears(1);
        return Answers.plan()
                .with(
                        "goals",
                        List.of(row(
                                "goal",
                                "The mother works again",
                                "indicator",
                                "A signed work contract",
                                "expectedResult",
                                "The children have breakfast every day",
                                "deadline",
                                inAYear,
                                "measures",
                                List.of(row(
                                        "measure", "Look for work", "responsible", "parent", "deadline", inAYear)))));
    }

    private void give(String caseNumber, Service service) {
        Moment.Answer recipient = moment -> List.of(moment.family().get(service.recipient()));
        Answers given = Answers.to("record-contact")
                .with(
                        "services",
                        List.of(row(
                                "service",
                                service.code(),
                                "givenOn",
                                Answers.TODAY,
                                "givenBy",
                                service.givenBy(),
                                "mode",
                                "office",
                                "recipients",
                                recipient)));
        cases.begin(cases.file(caseNumber).caseManager(), caseNumber, "contactLog", given);
    }

    private void leaves(String caseNumber, Planned family) {
        doWhatIsAsked(caseNumber);
        if ("selfSufficiency".equals(family.exit())) {
            cases.goOnTo("task_prepareClosure", caseNumber);
        } else {
            cases.begin(
                    cases.file(caseNumber).caseManager(), caseNumber, "earlyExit", Answers.earlyExit(family.exit()));
        }
        doAll(caseNumber, Answers.closure(family.exit()));
    }

    private void goBackTo(OffsetDateTime past) {
        clocks.shiftBy(Duration.between(Instant.now(), past.toInstant()));
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(MORNING).atZone(clock.getZone()).toOffsetDateTime();
    }
}
