package org.shanyraq.workspace.casepage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sight;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseOverview;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.WrittenFamily;
import org.shanyraq.family.WrittenPerson;
import org.shanyraq.running.Act;
import org.shanyraq.running.Acts;
import org.shanyraq.running.CaseTasks;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looks;
import org.shanyraq.workspace.papers.CorrectedFacts;
import org.springframework.lang.Contract;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a case file to those who need to know: all of it to the family's case manager and to those who watch over the
 * centre's cases; to a specialist who has a task in the case, the family and what they filed themselves.
 */
@Service
@Transactional(readOnly = true)
class CaseDesk {

    private static final int MOST_CARDS = 200;

    private final CaseTasks tasks;
    private final Sights sights;
    private final Acts acts;
    private final CaseFiles cases;
    private final Limits limits;
    private final LeadNames leads;
    private final Agendas agendas;
    private final RiskLooks risks;
    private final Matters matters;
    private final PlanView plans;
    private final OtherFamilies otherFamilies;
    private final Team team;
    private final Workers workers;
    private final RoleNames roles;
    private final CorrectedFacts corrections;
    private final Looks looks;
    private final CentreClock clock;

    CaseDesk(
            CaseTasks tasks,
            Sights sights,
            Acts acts,
            CaseFiles cases,
            Limits limits,
            LeadNames leads,
            Agendas agendas,
            RiskLooks risks,
            Matters matters,
            PlanView plans,
            OtherFamilies otherFamilies,
            Team team,
            Workers workers,
            RoleNames roles,
            CorrectedFacts corrections,
            Looks looks,
            CentreClock clock) {
        this.tasks = tasks;
        this.sights = sights;
        this.acts = acts;
        this.cases = cases;
        this.limits = limits;
        this.leads = leads;
        this.agendas = agendas;
        this.risks = risks;
        this.matters = matters;
        this.plans = plans;
        this.otherFamilies = otherFamilies;
        this.team = team;
        this.workers = workers;
        this.roles = roles;
        this.corrections = corrections;
        this.looks = looks;
        this.clock = clock;
    }

    /** By task; work that belongs to no case has none. */
    Map<String, Card> cards(List<String> taskIds) {
        List<CaseTasks.Seen> seen =
                tasks.seen(taskIds.stream().limit(MOST_CARDS).toList());
        Map<String, CaseCard> byCase =
                cases.cards(seen.stream().map(CaseTasks.Seen::caseNumber).collect(Collectors.toSet()));
        Map<UUID, String> children = cases.memberNames(
                seen.stream().map(CaseDesk::child).flatMap(Optional::stream).collect(Collectors.toSet()));
        Map<String, Card> cards = new HashMap<>();
        seen.forEach(task -> Optional.ofNullable(byCase.get(task.caseNumber()))
                .map(card -> Card.of(card, child(task).map(children::get).orElse(null), role(task)))
                .ifPresent(card -> cards.put(task.id(), card)));
        return cards;
    }

    private static Optional<UUID> child(CaseTasks.Seen task) {
        return Optional.ofNullable(task.about().get(CaseVariables.CHILD.name())).map(UUID::fromString);
    }

    private @Nullable String role(CaseTasks.Seen task) {
        String role = task.about()
                .getOrDefault(CaseVariables.SPECIALIST.name(), task.about().get(CaseVariables.REVIEWER.name()));
        return role == null ? null : roles.of(role);
    }

    /**
     * @throws Refusal if there is no such case or it is not this person's to see; a stranger cannot tell which
     */
    Page page(String caseNumber) {
        Sight sight = sights.toOpen(caseNumber);
        boolean whole = sight.seesTheWhole();
        CaseOverview overview = cases.overview(caseNumber);
        CorrectedFacts.Of former = corrections.ofIds(Stream.concat(
                        Stream.of(overview.familyId()),
                        overview.members().stream().map(CaseOverview.Person::id))
                .toList());
        return new Page(
                card(overview, former, whole),
                overview.members().stream()
                        .map(person -> Person.of(person, former, clock.today(), whole))
                        .toList(),
                overview.expected(),
                limits.latest(caseNumber),
                limits.moved(caseNumber),
                leads.of(overview.leads()),
                agendas.of(sight),
                whole ? risks.of(caseNumber) : List.of(),
                whole ? matters.of(caseNumber) : List.of(),
                whole ? otherFamilies.of(caseNumber) : List.of(),
                whole ? plans.of(caseNumber) : null,
                whole ? team.of(caseNumber) : List.of(),
                sight.visits() ? acts.openToVisitors(caseNumber) : acts.offeredIn(caseNumber),
                whole,
                sights.reach().everyCase(),
                looks.before(sight.person(), caseNumber).orElse(null));
    }

    private FamilyCard card(CaseOverview overview, CorrectedFacts.Of former, boolean whole) {
        Map<String, String> names = workers.names();
        return new FamilyCard(
                overview.caseNumber(),
                overview.familyName(),
                overview.familyType().name(),
                overview.status().name(),
                named(overview.riskLevel()),
                names.getOrDefault(overview.caseManager(), overview.caseManager()),
                overview.address(),
                overview.phone(),
                clock.at(overview.openedAt()),
                clock.at(overview.closedAt()),
                named(overview.exitReason()),
                whole ? overview.earlierCase() : null,
                whole && overview.reEntry(),
                whole && overview.earlierCase() != null && sights.opens(overview.earlierCase()),
                whole ? otherCases(overview) : List.of(),
                former.former(overview.familyId(), WrittenFamily.class, FormerFamily::of, whole));
    }

    /** The case in which a joined one goes on is among them. */
    private List<OtherCase> otherCases(CaseOverview overview) {
        return Stream.concat(
                        Stream.of(cases.goingOn(overview.caseNumber())),
                        cases.othersOfFamily(overview.caseNumber()).stream())
                .map(FamilyCase::number)
                .distinct()
                .filter(number -> !number.equals(overview.caseNumber()) && !number.equals(overview.earlierCase()))
                .map(number -> new OtherCase(number, sights.opens(number)))
                .toList();
    }

    @Contract("null -> null; !null -> !null")
    private static @Nullable String named(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /**
     * @param child whom the task is about, where every child of the family has one like it
     * @param role whose work it is, where several specialists are asked the same
     */
    record Card(
            String caseNumber,
            String familyName,
            @Nullable String riskLevel,
            @Nullable String child,
            @Nullable String role) {

        static Card of(CaseCard card, @Nullable String child, @Nullable String role) {
            return new Card(
                    card.caseNumber(),
                    card.familyName(),
                    card.riskLevel() == null ? null : card.riskLevel().name(),
                    child,
                    role);
        }
    }

    /**
     * @param card whose case it is and how it stands
     * @param attention the latest limits that came near or passed
     * @param agenda what is next
     * @param risks every look at the family's risk, the latest first; like what follows, only for whom the whole file
     *     concerns
     * @param matters what runs beside the main line
     * @param elsewhere the children who belong to another family as well
     * @param plan {@code null} as long as none is written
     * @param team who has worked in the case
     * @param whole whether the whole file concerns the person who looks
     * @param mayReadLooks whether they may read who looked at it
     * @param lookedBefore when they looked last, before this visit; {@code null} if they never did
     */
    record Page(
            @JsonUnwrapped FamilyCard card,
            List<Person> members,
            List<LocalDate> expected,
            List<CaseOverview.Raised> attention,
            List<Limits.Moved> moved,
            List<LeadNames.Led> leads,
            Agendas.Agenda agenda,
            List<RiskLooks.Look> risks,
            List<Matters.Matter> matters,
            List<OtherFamilies.There> elsewhere,
            PlanView.@Nullable Plan plan,
            List<Team.Colleague> team,
            List<Act> acts,
            boolean whole,
            boolean mayReadLooks,
            @Nullable OffsetDateTime lookedBefore) {}

    /**
     * @param reEntry whether the earlier case was of the same family, and not of one that this family was a part of
     * @param mayReadEarlier whether the file of the earlier case is the reader's to see
     * @param otherCases of the same family, also those in which it was recorded a second time
     * @param former what was written of the family before it was corrected, the latest first
     */
    record FamilyCard(
            String caseNumber,
            String familyName,
            String familyType,
            String status,
            @Nullable String riskLevel,
            String caseManager,
            @Nullable String address,
            @Nullable String phone,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt,
            @Nullable String exitReason,
            @Nullable String earlierCase,
            boolean reEntry,
            boolean mayReadEarlier,
            List<OtherCase> otherCases,
            List<CorrectedFacts.Former<FormerFamily>> former) {}

    /** What was written of the family before it was corrected. */
    record FormerFamily(
            String familyName,
            String familyType,
            @Nullable String address,
            @Nullable String phone) {

        static FormerFamily of(WrittenFamily was) {
            return new FormerFamily(was.name(), named(was.type()), was.address(), was.phone());
        }
    }

    record OtherCase(String caseNumber, boolean mayRead) {}

    record Person(
            UUID id,
            String fullName,
            String kinship,
            @Nullable LocalDate birthDate,
            @Nullable Integer age,
            boolean child,
            @Nullable String iin,
            @Nullable String school,
            @Nullable String disability,
            List<CorrectedFacts.Former<FormerPerson>> former) {

        /** @param whole whether papers' numbers and health concern the person who looks */
        static Person of(CaseOverview.Person person, CorrectedFacts.Of former, LocalDate today, boolean whole) {
            return new Person(
                    person.id(),
                    person.fullName(),
                    named(person.kinship()),
                    person.birthDate(),
                    age(person.birthDate(), today),
                    person.child(),
                    whole ? person.iin() : null,
                    person.school(),
                    whole ? named(person.disability()) : null,
                    former.former(person.id(), WrittenPerson.class, was -> FormerPerson.of(was, today, whole), whole));
        }

        private static @Nullable Integer age(@Nullable LocalDate birthDate, LocalDate today) {
            return birthDate == null ? null : Period.between(birthDate, today).getYears();
        }
    }

    /** What was written of a member before it was corrected, as far as the reader sees what is written now. */
    record FormerPerson(
            @Nullable String fullName,
            String kinship,
            @Nullable LocalDate birthDate,
            @Nullable Integer age,
            @Nullable String iin,
            @Nullable String school,
            @Nullable String disability) {

        static FormerPerson of(WrittenPerson was, LocalDate today, boolean whole) {
            return new FormerPerson(
                    was.fullName(),
                    named(was.kinship()),
                    was.birthDate(),
                    Person.age(was.birthDate(), today),
                    whole ? was.iin() : null,
                    was.school(),
                    whole ? named(was.disability()) : null);
        }
    }
}
