package org.shanyraq.workspace.casepage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sight;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseOverview;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.FilePart;
import org.shanyraq.casefile.OpenMatters;
import org.shanyraq.drawing.ChangeDrawings;
import org.shanyraq.drawing.Drawing;
import org.shanyraq.drawing.FamilyDrawings;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.WrittenFamily;
import org.shanyraq.family.WrittenPerson;
import org.shanyraq.home.ChildHomes;
import org.shanyraq.home.Lived;
import org.shanyraq.home.Tie;
import org.shanyraq.outcome.BeforeAndAfter;
import org.shanyraq.running.Act;
import org.shanyraq.running.Acts;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looks;
import org.shanyraq.workspace.papers.CorrectedFacts;
import org.shanyraq.workspace.papers.Printables;
import org.shanyraq.workspace.papers.ShownPapers;
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
    private final CorrectedFacts corrections;
    private final Printables prints;
    private final ShownPapers shown;
    private final FamilyDrawings drawings;
    private final ChildHomes homes;
    private final BeforeAndAfter changes;
    private final ChangeDrawings changeDrawings;
    private final Looks looks;
    private final CentreClock clock;

    CaseDesk(
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
            CorrectedFacts corrections,
            Printables prints,
            ShownPapers shown,
            FamilyDrawings drawings,
            ChildHomes homes,
            BeforeAndAfter changes,
            ChangeDrawings changeDrawings,
            Looks looks,
            CentreClock clock) {
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
        this.corrections = corrections;
        this.prints = prints;
        this.shown = shown;
        this.drawings = drawings;
        this.homes = homes;
        this.changes = changes;
        this.changeDrawings = changeDrawings;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * @throws Refusal if there is no such case or it is not this person's to see; a stranger cannot tell which
     */
    Page page(String caseNumber) {
        Sight sight = sights.toOpen(caseNumber);
        boolean whole = sight.seesTheWhole();
        CaseOverview overview = cases.overview(caseNumber);
        List<OpenMatters.Matter> open = whole ? matters.open(caseNumber) : List.of();
        CorrectedFacts.Of former = corrections.ofIds(Stream.concat(
                        Stream.of(overview.familyId()),
                        overview.members().stream().map(CaseOverview.Person::id))
                .toList());
        return new Page(
                card(overview, former, whole),
                people(overview, former, sight),
                overview.expected(),
                limits.open(caseNumber),
                leads.of(overview.leads()),
                agendas.of(sight),
                whole ? risks.of(sight) : List.of(),
                matters.shown(open),
                whole ? otherFamilies.of(caseNumber) : List.of(),
                whole ? plans.of(caseNumber) : null,
                whole ? team.of(caseNumber) : List.of(),
                prints.latest(sight),
                shown.parts(sight).stream().sorted().toList(),
                whole ? drawings.of(caseNumber, open) : drawings.ofMembers(caseNumber),
                whole ? changeDrawings.of(changes.of(sight)) : List.of(),
                sight.visits() ? acts.openToVisitors(caseNumber) : acts.offeredIn(caseNumber),
                whole,
                sights.reach().everyCase(),
                looks.before(sight.person(), caseNumber).orElse(null));
    }

    private List<Person> people(CaseOverview overview, CorrectedFacts.Of former, Sight sight) {
        List<UUID> children = sight.seesTheWhole()
                ? overview.members().stream()
                        .filter(CaseOverview.Person::child)
                        .map(CaseOverview.Person::id)
                        .toList()
                : List.of();
        Map<UUID, List<Lived>> lived = homes.of(children);
        Map<UUID, List<Tie>> ties = homes.tiesOf(children);
        return overview.members().stream()
                .map(person -> Person.of(
                        person,
                        former,
                        lived.getOrDefault(person.id(), List.of()),
                        ties.getOrDefault(person.id(), List.of()),
                        clock.today(),
                        sight))
                .toList();
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
     * @param card whose case it is and how it stands
     * @param attention the limits that came near or passed and whose work is open
     * @param agenda what is next
     * @param risks every look at the family's risk, the latest first; like what follows, only for whom the whole file
     *     concerns
     * @param matters what runs beside the main line
     * @param elsewhere the children who belong to another family as well
     * @param plan {@code null} as long as none is written
     * @param team who has worked in the case
     * @param drawings who belongs to whom, and who supports the family
     * @param changes before and after, of the family and of each child that gave concern
     * @param prints the latest paper of each kind that the reader may print
     * @param shown the kinds of papers that are shown to the reader with what they are asked
     * @param whole whether the whole file concerns the person who looks
     * @param mayReadLooks whether they may read who looked at it
     * @param lookedBefore when they looked last, before this visit; {@code null} if they never did
     */
    record Page(
            @JsonUnwrapped FamilyCard card,
            List<Person> members,
            List<LocalDate> expected,
            List<Limits.Open> attention,
            List<LeadNames.Led> leads,
            Agendas.Agenda agenda,
            List<RiskLooks.Look> risks,
            List<Matters.Matter> matters,
            List<OtherFamilies.There> elsewhere,
            PlanView.@Nullable Plan plan,
            List<Team.Colleague> team,
            List<Printables.Print> prints,
            List<FilePart> shown,
            FamilyDrawings.Drawings drawings,
            List<Drawing> changes,
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
            List<Lived> lived,
            List<Tie> ties,
            List<CorrectedFacts.Former<FormerPerson>> former) {

        /** @param sight whether papers' numbers and health concern the person who looks */
        static Person of(
                CaseOverview.Person person,
                CorrectedFacts.Of former,
                List<Lived> lived,
                List<Tie> ties,
                LocalDate today,
                Sight sight) {
            boolean whole = sight.seesTheWhole();
            return new Person(
                    person.id(),
                    person.fullName(),
                    named(person.kinship()),
                    person.birthDate(),
                    age(person.birthDate(), today),
                    person.child(),
                    whole ? person.iin() : null,
                    person.school(),
                    sight.readsOfHealth() ? named(person.disability()) : null,
                    lived,
                    ties,
                    former.former(person.id(), WrittenPerson.class, was -> FormerPerson.of(was, today, sight), whole));
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

        static FormerPerson of(WrittenPerson was, LocalDate today, Sight sight) {
            return new FormerPerson(
                    was.fullName(),
                    named(was.kinship()),
                    was.birthDate(),
                    Person.age(was.birthDate(), today),
                    sight.seesTheWhole() ? was.iin() : null,
                    was.school(),
                    sight.readsOfHealth() ? named(was.disability()) : null);
        }
    }
}
