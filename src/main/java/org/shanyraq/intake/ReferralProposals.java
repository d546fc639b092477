package org.shanyraq.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Family;
import org.shanyraq.form.SharedPapers;
import org.shanyraq.form.Submission;
import org.shanyraq.running.FormContext;
import org.shanyraq.running.LifeLine;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looking;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Referrals that name the number of a case that is not theirs who took them down: a case of somebody else, an open one or
 * an ended one, or none at all. Each takes the same way, so that nobody learns of a number what it is: a coordinator, who
 * sees the referral and the file, says whose the family is (T1035). The centre's decision.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReferralProposals {

    private final ReferralProposalRepository proposals;
    private final Referrals referrals;
    private final CaseFiles caseFiles;
    private final Filings filings;
    private final SharedPapers papers;
    private final Sights sights;
    private final Workers workers;
    private final IntakeFacts facts;
    private final LifeLine lifeLine;
    private final CentreClock clock;
    private final MessageSource messages;
    private final ObjectMapper json;

    ReferralProposals(
            ReferralProposalRepository proposals,
            Referrals referrals,
            CaseFiles caseFiles,
            Filings filings,
            SharedPapers papers,
            Sights sights,
            Workers workers,
            IntakeFacts facts,
            LifeLine lifeLine,
            CentreClock clock,
            MessageSource messages,
            ObjectMapper json) {
        this.proposals = proposals;
        this.referrals = referrals;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.papers = papers;
        this.sights = sights;
        this.workers = workers;
        this.facts = facts;
        this.lifeLine = lifeLine;
        this.clock = clock;
        this.messages = messages;
        this.json = json;
    }

    /** Whether a coordinator says whose this is. A child in danger does not wait for that. */
    public boolean isForCoordinator(ReferralAnswers given) {
        return given.earlierCase() != null
                && !given.immediateDanger()
                && !sights.reach().everyCase()
                && !referrals.mayTakeUp(given.earlierCase());
    }

    /** @throws Refusal if what is said cannot be true, or nobody is told of by whom the family could be told */
    public ReferralProposal propose(ReferralAnswers given, Submission submission) {
        if (given.members().isEmpty()) {
            throw Refusal.because("intake.whoseFamily").at("members");
        }
        referrals.ensureBelievable(given, submission);
        int year = submission.at().getYear();
        String number = "R-%d-%04d".formatted(year, proposals.nextNumber(year));
        return proposals.save(new ReferralProposal(
                number, Needed.given(given.earlierCase(), "earlierCase"), json.valueToTree(given), submission));
    }

    /**
     * The referral comes into a case, as if it had been taken down there.
     *
     * @throws Refusal if the case that is named cannot take it so
     */
    public Referral distribute(DistributeReferralAnswers answers, Submission submission) {
        ReferralProposal proposal = of(submission.caseNumber());
        ReferralAnswers told = told(proposal);
        Submission own = new Submission(
                UUID.randomUUID(), new FormContext(null, proposal.proposedBy(), Map.of()), proposal.proposedAt());
        Referral referral = switch (answers.distribution()) {
            case reEnter -> referrals.reEnter(ended(answers), lead(answers), told, own);
            case join -> referrals.passOn(open(answers), told, own);
            case anotherFamily -> referrals.openFor(another(told, answers), own);
        };
        proposal.distribute(referral, answers, submission);
        keepIn(referral.caseNumber(), proposal, own);
        papers.keep("distribute-referral", "task_distributeReferral", referral.caseNumber(), answers, submission);
        return referral;
    }

    private static String lead(DistributeReferralAnswers answers) {
        return Needed.given(answers.leadWorker(), "leadWorker");
    }

    private FamilyCase ended(DistributeReferralAnswers answers) {
        FamilyCase known = known(answers);
        if (caseFiles.openOf(known.familyId()).isPresent()) {
            throw Refusal.because("intake.distribution.isOpen", known.number()).at("distribution");
        }
        return known;
    }

    private FamilyCase open(DistributeReferralAnswers answers) {
        FamilyCase known = known(answers);
        return caseFiles
                .openOf(known.familyId())
                .orElseThrow(() -> Refusal.because("intake.distribution.isOver", known.number())
                        .at("distribution"));
    }

    private FamilyCase known(DistributeReferralAnswers answers) {
        String number = Needed.given(answers.knownCase(), "knownCase");
        try {
            sights.toOpen(number);
            return caseFiles.goingOn(number);
        } catch (Refusal unknown) {
            throw unknown.at("knownCase");
        }
    }

    private static ReferralAnswers another(ReferralAnswers told, DistributeReferralAnswers answers) {
        return told.ofAnother(
                Needed.given(answers.newFamilyName(), "newFamilyName"),
                Needed.given(answers.newFamilyType(), "newFamilyType"),
                lead(answers));
    }

    /** The file of the case keeps the paper as it was given, by whom and when. */
    private void keepIn(String caseNumber, ReferralProposal proposal, Submission own) {
        FiledForm paper = filings.paper(proposal.filing()).orElseThrow();
        filings.keep(paper.form(), paper.version(), paper.task(), own, caseNumber, paper.answers());
    }

    /** The first contact is due a week after the referral, whenever a coordinator has distributed it (T1088). */
    public void begin(UUID referral) {
        Referral passedOn = referrals.of(referral);
        lifeLine.begin(passedOn.caseNumber(), passedOn.receivedAt());
    }

    private ReferralProposal of(String number) {
        return proposals.findById(number).orElseThrow(() -> Refusal.because("casefile.unknownSubject", number));
    }

    private ReferralAnswers told(ReferralProposal proposal) {
        return json.convertValue(proposal.told(), ReferralAnswers.class);
    }

    /** For the coordinator: what was told, and the file that the number names. */
    @Transactional(readOnly = true)
    public ToDistribute toDistribute(String number) {
        ReferralProposal proposal = of(number);
        ReferralTold told = referrals.told(proposal.filing());
        ReferralAnswers given = told(proposal);
        Optional<FamilyCase> known = caseFiles.goingOnIfKnown(proposal.namedCase());
        known.map(FamilyCase::number).ifPresent(Looking::found);
        return new ToDistribute(
                Days.written(clock.at(referrals.receivedAt(given, proposal.proposedAt()))
                        .toLocalDate()),
                workers.names().getOrDefault(proposal.proposedBy(), proposal.proposedBy()),
                told.referrer(),
                told.whatHappened(),
                given.address(),
                given.phone(),
                told.people(),
                proposal.namedCase(),
                known.map(FamilyCase::number).orElse(null),
                known.map(this::file).orElse(null),
                known.map(FamilyCase::number).map(this::people).orElse(List.of()),
                facts.caseManagerOptions(),
                given.caseManager());
    }

    /** Such as "Serikova, 2026-0001, closed, led by Aigerim S.". */
    private String file(FamilyCase known) {
        FamilyCase now = caseFiles.openOf(known.familyId()).orElse(known);
        return say(
                now.isOpen() ? "intake.file.open" : "intake.file.ended",
                caseFiles.family(now.number()).name(),
                now.number(),
                workers.names().getOrDefault(now.caseManager(), now.caseManager()));
    }

    private List<ReferralTold.Person> people(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        return family.members().stream()
                .map(member -> new ReferralTold.Person(
                        member.fullName(), Objects.requireNonNullElse(Days.written(member.birthDate()), "–")))
                .toList();
    }

    /** For whoever took it down: of the case itself only what they may see of it. */
    @Transactional(readOnly = true)
    public ToRead toRead(String number) {
        ReferralProposal proposal = of(number);
        boolean theirs = sights.opens(proposal.caseNumber());
        return new ToRead(
                number,
                proposal.namedCase(),
                say("intake.distribution." + proposal.distribution()),
                theirs ? proposal.caseNumber() : null,
                proposal.word().orElse(null));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /**
     * @param knownFile whose file the number names, in words; {@code null} if there is none
     * @param knownPeople who is in that file
     * @param leadWorker whom whoever took the referral down proposes
     */
    public record ToDistribute(
            String referredOn,
            String takenDownBy,
            @Nullable String referrer,
            @Nullable String whatHappened,
            @Nullable String addressTold,
            @Nullable String phoneTold,
            List<ReferralTold.Person> people,
            String namedCase,
            @Nullable String knownCase,
            @Nullable String knownFile,
            List<ReferralTold.Person> knownPeople,
            List<Choice> caseManagerOptions,
            @Nullable String leadWorker) {}

    /**
     * @param became what became of it, in words
     * @param theirCase the number of the case in which it stands, for who may see that
     */
    public record ToRead(
            String number,
            String namedCase,
            String became,
            @Nullable String theirCase,
            @Nullable String word) {}
}
