package org.shanyraq.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Judgements;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.catalogue.ComingReasonKinds;
import org.shanyraq.catalogue.Grounds;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Disability;
import org.shanyraq.family.ExpectedChild;
import org.shanyraq.family.Family;
import org.shanyraq.family.Kinship;
import org.shanyraq.family.Member;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.running.Deadlines;
import org.shanyraq.staff.CaseManager;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the case file already knows when a form of the intake is opened, by the names that the forms read. */
@Service
@Transactional(readOnly = true)
public class IntakeFacts {

    /** By the intervals of the table {@code reviewSchedule}. */
    private static final Map<String, ReviewEvery> REVIEWED_EVERY =
            Map.of("reviewAfterThreeMonths", ReviewEvery.threeMonths, "reviewAfterSixMonths", ReviewEvery.sixMonths);

    private final CaseFiles caseFiles;
    private final IntakePapers papers;
    private final PrimaryFindings findings;
    private final Judgements judgements;
    private final Workers workers;
    private final ReferralRepository referrals;
    private final AdmissionMinutesRepository minutes;
    private final AppealRepository appeals;
    private final ServiceCatalogue catalogue;
    private final Grounds grounds;
    private final ComingReasonKinds reasons;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final CentreClock clock;
    private final MessageSource messages;

    IntakeFacts(
            CaseFiles caseFiles,
            IntakePapers papers,
            PrimaryFindings findings,
            Judgements judgements,
            Workers workers,
            ReferralRepository referrals,
            AdmissionMinutesRepository minutes,
            AppealRepository appeals,
            ServiceCatalogue catalogue,
            Grounds grounds,
            ComingReasonKinds reasons,
            Decisions decisions,
            Deadlines deadlines,
            CentreClock clock,
            MessageSource messages) {
        this.caseFiles = caseFiles;
        this.papers = papers;
        this.findings = findings;
        this.judgements = judgements;
        this.workers = workers;
        this.referrals = referrals;
        this.minutes = minutes;
        this.appeals = appeals;
        this.catalogue = catalogue;
        this.grounds = grounds;
        this.reasons = reasons;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.clock = clock;
        this.messages = messages;
    }

    /** For a new referral: who can make the first contact; whoever registers it, if a case manager. */
    public OfReferral ofReferral(String person) {
        List<CaseManager> caseManagers = workers.caseManagers();
        return new OfReferral(
                withLoads(caseManagers),
                caseManagers.stream()
                        .map(CaseManager::userId)
                        .filter(person::equals)
                        .findFirst()
                        .orElse(null));
    }

    /** The case managers with what each carries now. */
    List<Choice> caseManagerOptions() {
        return withLoads(workers.caseManagers());
    }

    /** For the first contact: the family and how it was referred. */
    public OfFirstContact ofFirstContact(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        Optional<Referral> referral = referrals.findByCaseNumberAndFurtherIsFalse(caseNumber);
        return new OfFirstContact(
                shown(family),
                family.members().stream().map(this::row).toList(),
                family.expected().stream().findFirst().map(ExpectedChild::month).orElse(null),
                referral.map(Referral::receivedAt).map(this::day).orElse(null),
                referral.map(Referral::immediateDanger).orElse(null),
                reasons.options());
    }

    /** For the commission: the family, its risk and what the table of admissions proposes. */
    public OfAdmission ofAdmission(String caseNumber, AdmissionOutcome proposed) {
        Family family = caseFiles.family(caseNumber);
        return new OfAdmission(
                shown(family),
                inWords(family),
                caseFiles.of(caseNumber).riskLevel(),
                judgements
                        .latest(caseNumber, "riskLevel")
                        .map(judgement -> judgement.list("reasons"))
                        .orElse(null),
                criteria(caseNumber),
                proposed,
                judgements
                        .latest(caseNumber, "proposeAdmission")
                        .flatMap(judgement -> judgement.said("reason"))
                        .orElse(null),
                workerOptions(),
                grounds.options());
    }

    /** The criteria of T1074-1078 that were ticked, in words; one that an analyst added is shown by its own name. */
    private List<String> criteria(String caseNumber) {
        return findings.criteria(caseNumber).stream()
                .map(criterion -> messages.getMessage(
                        "intake.criterion." + criterion, null, criterion, LocaleContextHolder.getLocale()))
                .toList();
    }

    /** For the choice of the lead worker: who carries how much. */
    public OfLeadWorker ofLeadWorker(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        return new OfLeadWorker(
                shown(family), family.children(clock.today()).size(), withLoads(workers.caseManagers()));
    }

    /** For telling the family: what was decided. */
    public OfInforming ofInforming(String caseNumber) {
        return new OfInforming(family(caseNumber), decided(caseNumber));
    }

    /** For the director: what was decided and since when the appeal lies there. */
    public OfAppeal ofAppeal(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        return new OfAppeal(
                shown(family),
                inWords(family),
                decided(caseNumber),
                papers.grounds(caseNumber).orElse(null),
                papers.familyWords(caseNumber).orElse(null),
                appeals.findFirstByCaseNumberOrderBySequenceDesc(caseNumber)
                        .map(appeal -> Days.written(appeal.lodgedOn()))
                        .orElse(null));
    }

    /**
     * For the agreement: since when the family is admitted, who can sign for the centre, who asked for its help, which
     * services answer the needs that were found, and when progress will be due for review by the centre's tables.
     */
    public OfAgreement ofAgreement(String caseNumber, String person) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        String interval = reviewInterval(familyCase.riskLevel());
        return new OfAgreement(
                family(caseNumber),
                day(familyCase.admittedAt().orElseThrow()),
                workerOptions(),
                person,
                papers.applicant(caseNumber).orElse(null),
                catalogue.options(Set.of()),
                catalogue.proposedFor(findings.needs(caseNumber)),
                firstReview(familyCase, interval),
                REVIEWED_EVERY.get(interval));
    }

    private String reviewInterval(@Nullable RiskLevel level) {
        return decisions
                .ask("reviewSchedule", null, Collections.singletonMap("riskLevel", level == null ? null : level.name()))
                .text("interval");
    }

    /** Counted through every stage that comes before the plan is carried out, each as long as it may take. */
    private LocalDate firstReview(FamilyCase familyCase, String interval) {
        OffsetDateTime due = familyCase.admittedAt().orElseThrow();
        for (String stage : List.of("agreement", "inDepthAssessment", "developmentPlan", interval)) {
            due = deadlines.limit(stage, due);
        }
        return clock.at(due).toLocalDate();
    }

    private @Nullable Decided decided(String caseNumber) {
        return minutes.findFirstByCaseNumberOrderBySequenceDesc(caseNumber)
                .map(decided -> new Decided(decided.decided(), day(decided.decidedAt())))
                .orElse(null);
    }

    private OfFamily family(String caseNumber) {
        return shown(caseFiles.family(caseNumber));
    }

    private static OfFamily shown(Family family) {
        return new OfFamily(family.name(), family.address(), family.phone());
    }

    private List<FamilyMember> inWords(Family family) {
        return family.members().stream().map(this::inWords).toList();
    }

    private FamilyMember inWords(Member member) {
        return new FamilyMember(
                member.fullName(),
                Days.written(member.birthDate()),
                messages.getMessage(
                        member.isChild(clock.today()) ? "intake.child" : "intake.adult",
                        null,
                        LocaleContextHolder.getLocale()));
    }

    /** As the form asks it, with the id by which it is known again. */
    private MemberRow row(Member member) {
        return new MemberRow(
                member.id(),
                member.isUnnamed() ? null : member.fullName(),
                member.isUnnamed(),
                member.birthDate(),
                member.isChild(clock.today()),
                member.kinship(),
                member.iin(),
                member.school(),
                member.disability());
    }

    private List<Choice> workerOptions() {
        return workers.all().stream()
                .map(worker -> new Choice(worker.name(), worker.userId()))
                .toList();
    }

    /** Such as "Aigerim S.: 8 families, 21 children". */
    private List<Choice> withLoads(List<CaseManager> caseManagers) {
        return caseManagers.stream()
                .map(caseManager -> new Choice(
                        messages.getMessage(
                                "intake.caseManagerWithLoad",
                                new Object[] {
                                    caseManager.name(),
                                    caseManager.load().families(),
                                    caseManager.load().children(),
                                    caseManager.load().weight()
                                },
                                LocaleContextHolder.getLocale()),
                        caseManager.userId()))
                .toList();
    }

    private String day(OffsetDateTime at) {
        return Days.written(clock.at(at).toLocalDate());
    }

    /** @param caseManager whoever registers it, if one */
    public record OfReferral(
            List<Choice> caseManagerOptions, @Nullable String caseManager) {}

    public record OfFamily(
            String familyName,
            @Nullable String address,
            @Nullable String phone) {}

    /** @param role child or adult, in words */
    public record FamilyMember(String fullName, @Nullable String birthDate, String role) {}

    /** @param fullName {@code null} while nobody has named it */
    public record MemberRow(
            UUID id,
            @Nullable String fullName,
            boolean notNamedYet,
            @Nullable LocalDate birthDate,
            boolean child,
            Kinship kinship,
            @Nullable String iin,
            @Nullable String school,
            @Nullable Disability disability) {}

    /** @param childExpected the first day of the month */
    public record OfFirstContact(
            @JsonUnwrapped OfFamily family,
            List<MemberRow> members,
            @Nullable LocalDate childExpected,
            @Nullable String referredOn,
            @Nullable Boolean dangerReported,
            List<Choice> comingReasonOptions) {}

    /**
     * @param riskReasons why the table scored so
     * @param criteria in words
     */
    public record OfAdmission(
            @JsonUnwrapped OfFamily family,
            List<FamilyMember> familyMembers,
            @Nullable RiskLevel riskLevel,
            @Nullable List<String> riskReasons,
            List<String> criteria,
            AdmissionOutcome proposedOutcome,
            @Nullable String proposalReason,
            List<Choice> workerOptions,
            List<Choice> needGroundOptions) {}

    public record OfLeadWorker(@JsonUnwrapped OfFamily family, int childrenCount, List<Choice> caseManagerOptions) {}

    /** What the commission decided. */
    public record Decided(AdmissionOutcome outcome, String decidedOn) {}

    public record OfInforming(
            @JsonUnwrapped OfFamily family,
            @JsonUnwrapped @Nullable Decided decided) {}

    public record OfAppeal(
            @JsonUnwrapped OfFamily family,
            List<FamilyMember> familyMembers,
            @JsonUnwrapped @Nullable Decided decided,
            @Nullable String commissionGrounds,
            @Nullable String familyWords,
            @Nullable String lodgedOn) {}

    public record OfAgreement(
            @JsonUnwrapped OfFamily family,
            String admittedOn,
            List<Choice> workerOptions,
            String signedForCentre,
            @Nullable String signedForFamily,
            List<Choice> serviceOptions,
            List<String> services,
            LocalDate firstReviewOn,
            @Nullable ReviewEvery reviewEvery) {}
}
