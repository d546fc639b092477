package org.shanyraq.household;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Urgency;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Families;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.form.Submission;
import org.shanyraq.home.ChildHomes;
import org.shanyraq.intake.Referrals;
import org.shanyraq.running.LifeLine;
import org.shanyraq.staff.Workers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One family becomes two with a case each, or two cases of what is one family become one. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseCuts {

    private final CaseFiles caseFiles;
    private final Families families;
    private final Referrals referrals;
    private final Workers workers;
    private final Urgency urgency;
    private final LifeLine lifeLine;
    private final ApplicationEventPublisher events;
    private final Sights sights;
    private final ChildHomes homes;
    private final CentreClock clock;

    CaseCuts(
            CaseFiles caseFiles,
            Families families,
            Referrals referrals,
            Workers workers,
            Urgency urgency,
            LifeLine lifeLine,
            ApplicationEventPublisher events,
            Sights sights,
            ChildHomes homes,
            CentreClock clock) {
        this.caseFiles = caseFiles;
        this.families = families;
        this.referrals = referrals;
        this.workers = workers;
        this.urgency = urgency;
        this.lifeLine = lifeLine;
        this.events = events;
        this.sights = sights;
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * Opens a case for a part of the family, which leaves this one.
     *
     * @throws Refusal if nobody would stay or go, or the new lead worker is none
     */
    public SplitCase split(SplitFamilyAnswers answers, Submission submission) {
        workers.ensureCaseManager(answers.newCaseManager());
        FamilyCase origin = caseFiles.of(submission.caseNumber());
        Family family = caseFiles.family(origin.number());
        List<UUID> going = List.copyOf(answers.members());
        Family part = families.split(
                family, answers.newFamilyName(), answers.newAddress(), answers.newPhone(), answers.members());
        FamilyCase opened = caseFiles.openBeside(origin, part.id(), answers.newCaseManager());
        referrals.fromAnotherCase(opened, submission);
        homesGoOn(family, part);
        events.publishEvent(new MembersMoved(origin.number(), opened.number(), submission));
        return new SplitCase(
                opened.number(), opened.caseManager(), new ChangedHousehold(List.of(), going, hasChild(family)));
    }

    /** The life line of the case that was opened begins with its first contact. */
    public void begin(String newCase) {
        lifeLine.begin(newCase, referrals.of(newCase).receivedAt());
    }

    /**
     * Everybody goes on in the other case; this one is closed and names it.
     *
     * @return the children whom the other case has now and had not before
     * @throws Refusal if there is no such case, it is this one, or one of the two is not open
     */
    public ChangedHousehold join(JoinCasesAnswers answers, Submission submission) {
        FamilyCase given = caseFiles.of(submission.caseNumber());
        FamilyCase other = other(answers.otherCase());
        Family from = caseFiles.family(given.number());
        Family into = caseFiles.family(other.number());
        List<Member> before = into.members();
        given.goOnIn(other, submission.at());
        families.join(from, into, known(answers, families.namesakes(from, into)));
        homesGoOn(from, into);
        events.publishEvent(new MembersMoved(given.number(), other.number(), submission));
        urgency.spread(other.number());
        List<UUID> joined = into.children(clock.today()).stream()
                .filter(child -> !before.contains(child))
                .map(Member::id)
                .toList();
        return new ChangedHousehold(joined, List.of(), true);
    }

    /** Whoever has one name and birth date in both families is one person only if the coordinator says so. */
    private static Map<Member, Member> known(JoinCasesAnswers answers, Map<Member, Member> namesakes) {
        if (namesakes.isEmpty() || answers.namesakes() == MergeDecision.two) {
            return Map.of();
        }
        if (answers.namesakes() == null) {
            throw Refusal.because(
                            "household.namesakes",
                            namesakes.keySet().stream().map(Member::fullName).collect(Collectors.joining(", ")))
                    .at("namesakes");
        }
        return namesakes;
    }

    /**
     * The joining was a mistake: whoever went from this case into the other comes back, and this case is its own again.
     *
     * @throws Refusal if it was not joined with another, or that one was joined with a third meanwhile
     */
    public SeparatedCases separate(SeparateCasesAnswers answers, Submission submission) {
        workers.ensureCaseManager(answers.caseManager());
        FamilyCase given = caseFiles.of(submission.caseNumber());
        FamilyCase other = caseFiles.of(given.ensureJoined());
        other.ensureNotJoined();
        Family from = caseFiles.family(given.number());
        Family into = caseFiles.family(other.number());
        List<Member> before = into.children(clock.today());
        families.separate(from, into);
        homesGoOn(into, from);
        given.goOnAlone(answers.caseManager(), submission.at());
        events.publishEvent(new MembersMoved(other.number(), given.number(), submission));
        urgency.spread(other.number());
        List<UUID> gone = before.stream()
                .filter(child -> !into.members().contains(child))
                .map(Member::id)
                .toList();
        return new SeparatedCases(other.number(), new ChangedHousehold(List.of(), gone, hasChild(into)));
    }

    /** The life line of a case that is on its own again begins with its first contact, which counts from now. */
    public void beginAgain(String caseNumber) {
        lifeLine.begin(caseNumber, null);
    }

    /** All that runs for this case ends; its work goes on in the other. */
    public void end(String caseNumber) {
        lifeLine.end(caseNumber);
    }

    private FamilyCase other(String number) {
        try {
            sights.toOpen(number);
        } catch (Refusal unknown) {
            throw unknown.at("otherCase");
        }
        return caseFiles.of(number);
    }

    /** Where the children lived goes with them. */
    private void homesGoOn(Family left, Family joined) {
        left.everybody()
                .forEach(person -> joined.entryOf(person).ifPresent(entry -> homes.goOn(person.id(), entry.id())));
    }

    private boolean hasChild(Family family) {
        return !family.children(clock.today()).isEmpty();
    }
}
