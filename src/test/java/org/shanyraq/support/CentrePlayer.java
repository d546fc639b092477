package org.shanyraq.support;

import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.row;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.EngineClock;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.running.Timers;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.CentrePlan.Away;
import org.shanyraq.support.CentrePlan.Club;
import org.shanyraq.support.CentrePlan.Leader;
import org.shanyraq.support.CentrePlan.Outcome;
import org.shanyraq.support.CentrePlan.Outsider;
import org.shanyraq.support.CentrePlan.Placed;
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

    /** Open as long as something goes on. */
    private static final Set<String> LASTING = Set.of(AT_WORK, "task_followPlacement");

    private static final int MOST_STEPS = 60;

    /** What is seen at a family of this level. */
    private static final Map<String, String[]> FACTORS = Map.of(
            "red",
            new String[] {
                "unemployed",
                "lowIncome",
                "housingProblem",
                "singleParent",
                "noDocuments",
                "legalIlliteracy",
                "lowEducation"
            },
            "yellow",
            new String[] {"unemployed", "lowIncome", "housingProblem", "singleParent"},
            "green",
            new String[] {"unemployed", "lowIncome"});

    private final Centre centre;
    private final Cases cases;
    private final CentreClock clock;
    private final EngineClock clocks;
    private final Timers timers;
    private final FormRoad road;
    private final ActingAs acting;
    private final Accounts accounts;
    private final Workers workers;

    CentrePlayer(
            Centre centre,
            Cases cases,
            CentreClock clock,
            EngineClock clocks,
            Timers timers,
            FormRoad road,
            ActingAs acting,
            Accounts accounts,
            Workers workers) {
        this.centre = centre;
        this.cases = cases;
        this.clock = clock;
        this.clocks = clocks;
        this.timers = timers;
        this.road = road;
        this.acting = acting;
        this.accounts = accounts;
        this.workers = workers;
    }

    /**
     * From the plan's first family to its last day; the clock stays there.
     *
     * @return the case number of each family, by its number in the plan
     */
    public Map<Integer, String> play(CentrePlan plan) {
        plan.leaders().forEach(this::hire);
        Map<Integer, String> numbers = new LinkedHashMap<>();
        timers.heldBack(() -> {
            Map<LocalDate, List<Runnable>> days = days(plan, numbers);
            goBackTo(at(first(plan).minusDays(1)));
            days.forEach((day, work) -> {
                centre.passUntil(at(day));
                work.forEach(Runnable::run);
            });
            centre.passUntil(at(plan.until().minusDays(1)));
        });
        return numbers;
    }

    private static LocalDate first(CentrePlan plan) {
        return plan.families().get(0).comes();
    }

    private void hire(Leader leader) {
        if (leader.isHired()) {
            accounts.open(leader.id(), leader.firstName(), leader.lastName(), "shanyraq", "caseManager");
            workers.register(leader.id(), leader.firstName() + " " + leader.lastName(), "caseManager");
        }
    }

    private Map<LocalDate, List<Runnable>> days(CentrePlan plan, Map<Integer, String> numbers) {
        Map<LocalDate, List<Runnable>> days = new TreeMap<>();
        Set<Integer> decided = new HashSet<>();
        for (Planned family : plan.families()) {
            on(days, family.comes(), () -> numbers.put(family.number(), comes(plan, family, numbers)));
            if (family.outcome() != Outcome.undecided) {
                decided.add(family.number());
            }
        }
        LocalDate last = plan.until().minusDays(1);
        for (LocalDate day = first(plan); day.isBefore(last); day = day.plusWeeks(1)) {
            on(
                    days,
                    day,
                    () -> numbers.forEach((family, number) -> {
                        if (decided.contains(family)) {
                            doWhatIsAsked(number);
                        }
                    }));
        }
        for (Planned family : plan.families()) {
            happens(days, family, () -> Objects.requireNonNull(numbers.get(family.number())));
        }
        for (Leader leader : plan.leaders()) {
            if (leader.until() != null) {
                on(days, leader.until(), () -> handsOver(plan, leader, numbers.values()));
            }
        }
        for (Outsider outsider : plan.outsiders()) {
            on(days, outsider.on(), () -> give(outsider));
        }
        plan.clubs().forEach(club -> meets(plan, club, numbers, days));
        return days;
    }

    private void happens(Map<LocalDate, List<Runnable>> days, Planned family, Supplier<String> number) {
        for (Service service : family.services()) {
            on(days, service.on(), () -> give(number.get(), service));
        }
        for (Away away : family.away()) {
            on(days, away.since(), () -> lives(number.get(), away.child(), "stateCentre", "Grandmother"));
            if (away.back() != null) {
                on(days, away.back(), () -> lives(number.get(), away.child(), "home", null));
            }
        }
        for (Placed placed : family.placements()) {
            on(days, placed.since(), () -> place(number.get(), placed.child()));
            on(days, placed.back(), () -> cases.file(number.get(), Answers.placementEnded("returnedHome")));
        }
        for (LocalDate day : family.dangers()) {
            on(days, day, () -> looksInDanger(number.get(), family));
        }
        for (LocalDate day : family.complaints()) {
            on(days, day, () -> complains(number.get()));
        }
        if (family.leaves() != null) {
            on(days, family.leaves(), () -> leaves(number.get(), family));
        }
    }

    private void place(String caseNumber, int child) {
        Moment.Answer who = moment -> moment.family().get(child).toString();
        Answers asked = Answers.to("ask-for-placement")
                .with("childId", who)
                .with("kind", "otherFamily")
                .with("why", "The mother is in hospital and nobody else can take care of the child.")
                .with("childView", "Wants to go to the same school as before.");
        cases.begin(cases.file(caseNumber).caseManager(), caseNumber, "placement", asked);
        cases.file(caseNumber, Answers.guardianshipAllows());
        cases.file(caseNumber, Answers.placementStarted());
    }

    private void looksInDanger(String caseNumber, Planned family) {
        Moment.Answer children = moment ->
                moment.family().subList(family.adults(), family.people().size());
        cases.reportDanger(
                cases.file(caseNumber).caseManager(),
                caseNumber,
                Answers.danger().with("children", children));
        doWhatIsAsked(caseNumber);
    }

    /** Told to the speech therapist and answered by the founder: the director may have had a part in the case. */
    private void complains(String caseNumber) {
        String about = cases.file(caseNumber).caseManager();
        String number = centre.start(
                "zhanna", "complaint", filled(Answers.complaintAbout(about).with("caseNumber", caseNumber)));
        centre.complete("bolat", number, "task_handOverComplaint", filled(Answers.complaintHandedOver("founder")));
        centre.complete("bolat", number, "task_answerComplaint", filled(Answers.complaintAnswered("satisfied")));
    }

    private void handsOver(CentrePlan plan, Leader leader, Collection<String> caseNumbers) {
        boolean leads = caseNumbers.stream()
                .anyMatch(number -> centre.isRunning(number)
                        && leader.id().equals(cases.file(number).caseManager()));
        if (leads) {
            String next = plan.leader(leader.post(), leader.until()).id();
            centre.start("saule", "workerAbsence", filled(Answers.departure(leader.id(), next)));
            List.copyOf(caseNumbers).stream()
                    .filter(number -> !centre.tasks(number, "task_takeOverCase").isEmpty())
                    .forEach(number -> cases.file(number, Answers.takenOver()));
        }
    }

    private void give(Outsider outsider) {
        String number = centre.start(
                "saule",
                "oneOffService",
                filled(Answers.oneOffServiceAskedFor(outsider.people() == 1 ? "person" : "group", outsider.people())
                        .with("recipientName", outsider.name())));
        centre.complete("timur", number, "task_giveOneOffService", filled(Answers.oneOffServiceGiven()));
    }

    private void meets(CentrePlan plan, Club club, Map<Integer, String> numbers, Map<LocalDate, List<Runnable>> days) {
        String leader = plan.leaders().get(0).id();
        String[] group = new String[1];
        on(days, club.begins(), () -> group[0] = begun(plan, club, leader, numbers));
        LocalDate last = club.meetings().get(club.meetings().size() - 1);
        club.meetings().forEach(day -> on(days, day, () -> meet(leader, group[0], day.equals(last))));
    }

    private String begun(CentrePlan plan, Club club, String leader, Map<Integer, String> numbers) {
        Answers opened = Answers.to("open-group")
                .with("kind", "parentClub")
                .with("title", "Club of Thursday")
                .with("leader", leader)
                .with("startsOn", Answers.TODAY)
                .with("plannedMeetings", club.meetings().size());
        String group = centre.start(leader, "groupActivity", filled(opened));
        List<Object> people = new ArrayList<>();
        plan.families().stream()
                .filter(family -> club.families().contains(family.number()))
                .forEach(family -> people.add(row(
                        "fullName", family.people().get(0).fullName(), "caseNumber", numbers.get(family.number()))));
        club.others()
                .forEach(other -> people.add(row(
                        "fullName",
                        other.fullName(),
                        "birthYear",
                        other.birthDate().getYear())));
        centre.complete(
                leader,
                group,
                "task_enrolParticipants",
                filled(Answers.to("enrol-participants")
                        .with("newcomers", people)
                        .with("outcome", "begins")));
        return group;
    }

    /** Everybody comes. */
    private void meet(String leader, String group, boolean last) {
        String task = centre.task(group, "task_recordMeeting").getId();
        List<Object> came = new ArrayList<>();
        acting.person(leader, () -> road.open(new FormPlace.Task(task)))
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
                .with("next", last ? "over" : "another")
                .with("nextMeetingOn", later);
        centre.complete(leader, group, "task_recordMeeting", filled(held));
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

    private String comes(CentrePlan plan, Planned family, Map<Integer, String> numbers) {
        String manager = plan.leader(family.post(), family.comes()).id();
        String caseNumber = family.again() == null
                ? cases.referred(referral(family).with("caseManager", manager))
                : cases.referredBy(
                        "saule",
                        Answers.referralOfKnownFamily(numbers.get(family.again()))
                                .with("members", members(family))
                                .with("caseManager", manager));
        Answers situation = Answers.situation()
                .seeing(factors(family))
                .with("targetGroup", family.type().name());
        switch (family.outcome()) {
            case undecided -> {}
            case notAdmitted -> {
                cases.goOnTo("task_decideAdmission", caseNumber, situation);
                cases.file(caseNumber, decided("decline"));
                doWhatIsAsked(caseNumber);
            }
            case accompanied ->
                cases.goOnTo(
                        AT_WORK,
                        caseNumber,
                        situation,
                        decided("accompany"),
                        Answers.leadWorker(manager).with("reasonForExceeding", "Nobody else is there."),
                        Answers.agreementSigned().with("signedForCentre", manager),
                        Answers.summary().seeing(factors(family)),
                        planOfYears());
        }
        return caseNumber;
    }

    private static String[] factors(Planned family) {
        return Objects.requireNonNull(FACTORS.get(family.risk()));
    }

    private static Answers decided(String decision) {
        return Answers.admission(decision).with("grounds", "As everybody said who knows the family.");
    }

    private static Answers referral(Planned family) {
        return Answers.referral()
                .with("familyName", family.surname())
                .with("familyType", family.type().name())
                .with("address", "Астана, Үлгі көшесі " + family.number())
                .with("phone", "+7 700 %03d 11 22".formatted(family.number() % 1000))
                .with("members", members(family));
    }

    private static List<Object> members(Planned family) {
        return family.people().stream()
                .<Object>map(person -> {
                    Map<String, Object> row =
                            member(person.fullName(), person.kinship(), person.child(), moment -> person.birthDate());
                    if (family.again() != null) {
                        row.put("alike", "known");
                    }
                    return row;
                })
                .toList();
    }

    private void doWhatIsAsked(String caseNumber) {
        doAll(caseNumber, Answers.closure());
    }

    /** Until nothing is open but the work that goes on as long as the family stays. */
    private void doAll(String caseNumber, Answers closure) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<String> next = centre.openTasks(caseNumber).stream()
                    .filter(task -> !LASTING.contains(task))
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
            case "task_conductReview" -> Answers.reviewOnTrack().finding("partly", "partly", "partly");
            case "task_agreeNextStep" -> Answers.nextStep("goOn").with("grounds", "It is on its way.");
            case "task_draftPlan" -> planOfYears();
            case "task_referToPartner" -> PartnerAnswers.notWanted();
            case "task_assessDanger" -> Answers.noDangerFound();
            case "task_callReferredFamily" -> PartnerAnswers.called("helped");
            default -> Answers.usual(Answers.formOf(task));
        };
    }

    /** Three goals, none of which is past its date at a review. */
    private static Answers planOfYears() {
        Moment.Answer inYears = moment -> moment.today().plusYears(3);
        return Answers.plan()
                .with(
                        "goals",
                        Stream.of("The mother works again", "The boy sleeps in a dry room", "The papers are complete")
                                .map(goal -> row(
                                        "goal",
                                        goal,
                                        "indicator",
                                        "A signed contract",
                                        "expectedResult",
                                        "The children have breakfast every day",
                                        "deadline",
                                        inYears,
                                        "measures",
                                        List.of(row(
                                                "measure",
                                                "Look for it",
                                                "responsible",
                                                "parent",
                                                "deadline",
                                                inYears))))
                                .toList());
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
            cases.goOnTo(
                    "task_prepareClosure", caseNumber, Answers.review().finding("achieved", "achieved", "achieved"));
        } else {
            cases.begin(
                    cases.file(caseNumber).caseManager(), caseNumber, "earlyExit", Answers.earlyExit(family.exit()));
        }
        Answers closure = Answers.closure(family.exit());
        doAll(caseNumber, family.monitored() ? closure.agreeingToMonitoring() : closure);
    }

    private void goBackTo(OffsetDateTime past) {
        clocks.shiftBy(Duration.between(Instant.now(), past.toInstant()));
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(MORNING).atZone(clock.getZone()).toOffsetDateTime();
    }
}
