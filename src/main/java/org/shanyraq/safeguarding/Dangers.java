package org.shanyraq.safeguarding;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Urgency;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.form.Correction;
import org.shanyraq.form.DangerTold;
import org.shanyraq.form.Submission;
import org.shanyraq.home.ChildHomes;
import org.shanyraq.home.ChildPlace;
import org.shanyraq.household.ChildOfBoth;
import org.shanyraq.household.MembersMoved;
import org.shanyraq.household.TwoFamilies;
import org.shanyraq.intake.Referrals;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.LifeLine;
import org.shanyraq.running.RunningCase;
import org.shanyraq.service.Accompaniment;
import org.shanyraq.service.ReviewReason;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Children in danger: reported, assessed, protected, seen safe (A122). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Dangers {

    /** The key of the process in which a danger is reported and followed. */
    public static final String PROCESS = "safeguarding";

    /** Coordinator and director find a reported danger among what needs their attention. */
    private static final String NOTED = "dangerNoted";

    /** Who leads the case of another family finds there that a child of both is in danger. */
    private static final String NOTED_ELSEWHERE = "dangerElsewhere";

    /** By this the processes of several dangers of one case are told apart. */
    static final String DANGER = DangerPapers.DANGER.name();

    private final DangerRepository dangers;
    private final DangerAssessmentRepository assessments;
    private final DangerNoticeRepository notices;
    private final EmergencyReceptionRepository receptions;
    private final Referrals referrals;
    private final RiskAssessments risks;
    private final CaseFiles caseFiles;
    private final ContactLog contacts;
    private final AttentionLog attention;
    private final Accompaniment accompaniment;
    private final Urgency urgency;
    private final Decisions decisions;
    private final RunningCase running;
    private final LifeLine lifeLine;
    private final TwoFamilies twoFamilies;
    private final ChildHomes homes;
    private final CentreClock clock;

    Dangers(
            DangerRepository dangers,
            DangerAssessmentRepository assessments,
            DangerNoticeRepository notices,
            EmergencyReceptionRepository receptions,
            Referrals referrals,
            RiskAssessments risks,
            CaseFiles caseFiles,
            ContactLog contacts,
            AttentionLog attention,
            Accompaniment accompaniment,
            Urgency urgency,
            Decisions decisions,
            RunningCase running,
            LifeLine lifeLine,
            TwoFamilies twoFamilies,
            ChildHomes homes,
            CentreClock clock) {
        this.dangers = dangers;
        this.assessments = assessments;
        this.notices = notices;
        this.receptions = receptions;
        this.referrals = referrals;
        this.risks = risks;
        this.caseFiles = caseFiles;
        this.contacts = contacts;
        this.attention = attention;
        this.accompaniment = accompaniment;
        this.urgency = urgency;
        this.decisions = decisions;
        this.running = running;
        this.lifeLine = lifeLine;
        this.twoFamilies = twoFamilies;
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * Takes a report down, in an open case or for a family that has none yet: then a case is opened for it. Where only
     * Tasklist was at hand, the report finds the family's open case by the number that is given.
     *
     * @throws Refusal if nobody is said to be in danger, or what is said of the family cannot be true
     */
    public Danger report(ReportDangerAnswers given, Submission submission) {
        boolean caseIsNew = submission.number() == null;
        String caseNumber = caseIsNew
                ? referrals.registerInDanger(given.referral(), submission).caseNumber()
                : submission.caseNumber();
        Set<UUID> children = caseIsNew ? childrenOf(caseNumber) : chosen(caseNumber, given.children(), true);
        caseFiles.inDanger(caseNumber).dangerReported();
        UUID look = risks.dangerReported(caseNumber, submission);
        return dangers.save(new Danger(caseNumber, given, children, look, submission));
    }

    /** What a report that opened a case said of the family is what its correction says; the danger stands. */
    public void correct(ReportDangerAnswers was, ReportDangerAnswers now, Correction correction) {
        if (was.caseManager() != null || was.earlierCase() != null) {
            referrals.correct(was.referral(), now.referral(), correction);
        }
    }

    /**
     * A danger has one consequence, from whichever form it is told (A122): coordinator and director are told, and it is
     * assessed the same day. Where a danger runs for the case already, this joins it.
     *
     * @throws Refusal if there is no case in which it could be followed
     */
    @EventListener
    void on(DangerTold told) {
        if (!FamilyCase.isNumber(told.caseNumber())) {
            throw Refusal.because("safeguarding.noCase");
        }
        if (!caseFiles.of(told.caseNumber()).canFollowDanger()) {
            // A paper of a case that is over is corrected: coordinator and director decide what is to be done now.
            raise(told.caseNumber(), told.submission().at());
            return;
        }
        dangers.findByCaseNumberAndOutcomeIsNull(told.caseNumber()).stream()
                .findFirst()
                .ifPresentOrElse(running -> join(running, told), () -> beginOrJoinElsewhere(told));
    }

    /**
     * A danger is one for a child of two families: where one runs in the other case about everybody of whom this is told,
     * it goes on there, and who leads this case is told. Where it is told of others too, one begins here.
     */
    private void beginOrJoinElsewhere(DangerTold told) {
        Set<UUID> children = childrenOf(told);
        List<TwoFamilies.There> shared = twoFamilies.elsewhere(told.caseNumber()).stream()
                .filter(there -> children.contains(there.child().id()))
                .toList();
        boolean allShared = shared.stream()
                .map(there -> there.child().id())
                .collect(Collectors.toSet())
                .containsAll(children);
        shared.stream()
                .filter(there -> allShared)
                .flatMap(there ->
                        dangers.findByCaseNumberAndOutcomeIsNull(there.other().number()).stream())
                .filter(running -> isAboutAll(running, children, shared))
                .findFirst()
                .ifPresentOrElse(running -> joinElsewhere(running, told), () -> begin(told));
    }

    private static boolean isAboutAll(Danger running, Set<UUID> children, List<TwoFamilies.There> shared) {
        return !children.isEmpty()
                && children.stream()
                        .allMatch(child -> shared.stream()
                                .anyMatch(there -> there.child().id().equals(child)
                                        && running.children().contains(there.otherChild())));
    }

    private void joinElsewhere(Danger running, DangerTold told) {
        running.toldAgain(told, Set.of());
        tell(running, told.submission().at());
        attention.raise(
                running.caseNumber(), NOTED_ELSEWHERE, told.submission().at(), AttentionStep.caseManagerReminded);
    }

    private void begin(DangerTold told) {
        caseFiles.inDanger(told.caseNumber()).dangerReported();
        UUID look = risks.dangerReported(told.caseNumber(), told.submission());
        runOn(dangers.save(new Danger(told, childrenOf(told), look)));
    }

    private void join(Danger running, DangerTold told) {
        running.toldAgain(told, childrenOf(told));
        risks.dangerToldAgain(told.caseNumber());
        tell(running, told.submission().at());
        urgency.spread(told.caseNumber());
    }

    /** The child whom the form is about; where it is about the family, all its children that the file knows. */
    private Set<UUID> childrenOf(DangerTold told) {
        String child = told.submission().context().text(CaseVariables.CHILD.name());
        return child == null
                ? caseFiles.children(told.caseNumber()).stream().map(Member::id).collect(Collectors.toSet())
                : Set.of(UUID.fromString(child));
    }

    /** Whether the case was opened by the report of this danger. */
    @Transactional(readOnly = true)
    public boolean hasOpenedCase(Danger danger) {
        return referrals.of(danger.caseNumber()).filing().equals(danger.filingId());
    }

    /** Who leads the case. */
    @Transactional(readOnly = true)
    public String caseManager(Danger danger) {
        return caseFiles.of(danger.caseNumber()).caseManager();
    }

    /** What the processes of the case know of it now. */
    @Transactional(readOnly = true)
    public Map<String, Object> urgency(Danger danger) {
        return urgency.of(danger.caseNumber());
    }

    /** The life line of a case that a report opened; its first contact is due the same day. */
    public void beginCase(UUID id) {
        Danger danger = of(id);
        lifeLine.begin(danger.caseNumber(), danger.reportedAt());
    }

    /** Coordinator and director are told, and the family goes before every other one. */
    public void raiseAlarm(UUID id) {
        Danger danger = of(id);
        tell(danger, danger.reportedAt());
        urgency.spread(danger.caseNumber());
    }

    /** Coordinator and director once; and who leads the other case of a child of two families. */
    private void raise(String caseNumber, OffsetDateTime at) {
        attention.raise(caseNumber, NOTED, at, AttentionStep.coordinatorTold);
        attention.raise(caseNumber, NOTED, at, AttentionStep.directorTold);
    }

    private void tell(Danger danger, OffsetDateTime at) {
        raise(danger.caseNumber(), at);
        twoFamilies.elsewhere(danger.caseNumber()).stream()
                .filter(there -> danger.children().contains(there.child().id()))
                .map(TwoFamilies.There::other)
                .filter(FamilyCase::isOpen)
                .map(FamilyCase::number)
                .distinct()
                .forEach(other -> attention.raise(other, NOTED_ELSEWHERE, at, AttentionStep.caseManagerReminded));
    }

    /** It turned out that a child belongs to another family as well: what is open about it is told there. */
    @EventListener
    void on(ChildOfBoth known) {
        tellOfOpen(known.caseNumber(), known.child());
        tellOfOpen(known.otherCase(), known.otherChild());
    }

    private void tellOfOpen(String caseNumber, UUID child) {
        dangers.findByCaseNumberAndOutcomeIsNull(caseNumber).stream()
                .filter(danger -> danger.children().contains(child))
                .forEach(danger -> tell(danger, danger.reportedAt()));
    }

    /** Whether a danger about this child is open in the case. */
    @Transactional(readOnly = true)
    public boolean isOpenAbout(UUID child, String caseNumber) {
        return dangers.findByCaseNumberAndOutcomeIsNull(caseNumber).stream()
                .anyMatch(danger -> danger.children().contains(child));
    }

    /** @return whether a child is in danger */
    public boolean assess(UUID id, AssessDangerAnswers given, Submission submission) {
        given.ensureComplete();
        return assessments.save(new DangerAssessment(id, given, submission)).isFound();
    }

    /** Asks the decision {@code safeguardingResponse} about what was found last. */
    public void proposeResponse(UUID id) {
        DangerAssessment assessment = latest(id);
        assessment.propose(decisions.ask("safeguardingResponse", of(id).caseNumber(), assessment.facts()));
    }

    public DangerAssessment decide(UUID id, DecideResponseAnswers given, Submission submission) {
        DangerAssessment assessment = latest(id);
        assessment.decide(given, submission);
        return assessment;
    }

    public void inform(UUID id, OutsideBody body, InformBodyAnswers given, Submission submission) {
        OffsetDateTime at = past(given.informedAt(), "informedAt", submission);
        notices.save(new DangerNotice(of(id), body, given, at, submission));
    }

    public void receive(UUID id, RecordEmergencyReceptionAnswers given, Submission submission) {
        OffsetDateTime since = past(given.since(), "since", submission);
        chosen(submission.caseNumber(), given.children(), false);
        receptions.save(new EmergencyReception(of(id), given, since, submission));
        ChildPlace place = given.childPlace() == null
                ? ChildPlace.elsewhere
                : given.childPlace().place();
        given.children()
                .forEach(child -> homes.lives(child, place, clock.at(since).toLocalDate(), submission.filing()));
    }

    public void agreeSafetyPlan(UUID id, Submission submission) {
        of(id).safetyPlanAgreed(submission);
    }

    /** @return whether the child is safe */
    public boolean seeChild(SeeChildAnswers given, Submission submission) {
        contacts.record(submission.caseNumber(), given.contact(), submission);
        return given.childSafe();
    }

    /** When, how and whom one met is what the corrected paper says; whether the child is safe stands. */
    public void correct(SeeChildAnswers now, Correction correction) {
        contacts.correct(List.of(now.contact()), correction);
    }

    /** The child is safe; high risk stays until the family's risk is scored again (T1099). */
    public void liftAlarm(UUID id) {
        Danger danger = of(id);
        over(danger);
        if (accompaniment.isUnderWay(danger.caseNumber())) {
            accompaniment.noteRequest(danger.caseNumber(), ReviewReason.danger, danger.filingId(), clock.now());
        }
    }

    /** There is no danger: if none was ever found in this report, the family stands again as it stood before. */
    public void recallAlarm(UUID id) {
        Danger danger = of(id);
        if (assessments.existsByDangerIdAndFoundTrue(id)) {
            over(danger);
            return;
        }
        danger.end(DangerOutcome.noDanger, clock.now());
        endedIn(danger.caseNumber());
        risks.dangerWasNone(danger.riskAssessmentId());
        urgency.spread(danger.caseNumber());
    }

    private void over(Danger danger) {
        danger.end(DangerOutcome.over, clock.now());
        endedIn(danger.caseNumber()).noDangerSeen();
        urgency.spread(danger.caseNumber());
    }

    private FamilyCase endedIn(String caseNumber) {
        FamilyCase familyCase = caseFiles.inDanger(caseNumber);
        familyCase.dangerEnded(
                !dangers.findByCaseNumberAndOutcomeIsNull(caseNumber).isEmpty());
        return familyCase;
    }

    /** The dangers of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<Danger> ofCase(String caseNumber) {
        return dangers.findByCaseNumberOrderByReportedAt(caseNumber);
    }

    /** A danger goes on in the case of the children whom it is about; one about children of both goes on in both. */
    @EventListener
    void on(MembersMoved moved) {
        Family from = caseFiles.family(moved.from());
        Family to = caseFiles.family(moved.to());
        dangers.findByCaseNumberAndOutcomeIsNull(moved.from()).forEach(danger -> {
            Set<UUID> stay = stillIn(from, danger);
            Set<UUID> gone = nowIn(to, from, danger);
            if (from.members().isEmpty() || (stay.isEmpty() && !gone.isEmpty())) {
                goOnElsewhere(danger, gone, moved);
            } else if (!gone.isEmpty()) {
                goOnInBoth(danger, stay, gone, moved);
            }
        });
    }

    private static Set<UUID> stillIn(Family family, Danger danger) {
        return family.members().stream()
                .map(Member::id)
                .filter(danger.children()::contains)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> nowIn(Family family, Family before, Danger danger) {
        return danger.children().stream()
                .map(before::member)
                .flatMap(child -> family.entryOf(child).stream())
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    private void goOnElsewhere(Danger danger, Set<UUID> children, MembersMoved moved) {
        running.tell(
                moved.from(), "safeguarding.childrenMoved", DANGER, danger.id().toString());
        caseFiles.inDanger(moved.to()).dangerReported();
        danger.goOnIn(moved.to(), children, risks.dangerReported(moved.to(), moved.submission()));
        endedIn(moved.from());
        runOn(danger);
        urgency.spread(moved.from());
    }

    private void goOnInBoth(Danger danger, Set<UUID> stay, Set<UUID> gone, MembersMoved moved) {
        danger.staysWith(stay);
        caseFiles.inDanger(moved.to()).dangerReported();
        UUID look = risks.dangerReported(moved.to(), moved.submission());
        runOn(dangers.save(danger.inPart(moved.to(), gone, look)));
    }

    private void runOn(Danger danger) {
        running.beginAt(
                PROCESS,
                "safeguarding.toldOtherwise",
                danger.caseNumber(),
                Map.of(DANGER, danger.id().toString()));
    }

    Danger of(UUID id) {
        return dangers.findById(id).orElseThrow();
    }

    private DangerAssessment latest(UUID id) {
        return assessments.findFirstByDangerIdOrderBySequenceDesc(id).orElseThrow();
    }

    private Set<UUID> childrenOf(String caseNumber) {
        Set<UUID> children =
                caseFiles.children(caseNumber).stream().map(Member::id).collect(Collectors.toSet());
        if (children.isEmpty()) {
            throw Refusal.because("safeguarding.noChild").at("members");
        }
        return children;
    }

    /** None at all only where the file knows no child. */
    private Set<UUID> chosen(String caseNumber, List<UUID> children, boolean noneIfUnknown) {
        Set<UUID> known =
                caseFiles.children(caseNumber).stream().map(Member::id).collect(Collectors.toSet());
        if (!known.containsAll(children) || (children.isEmpty() && !(noneIfUnknown && known.isEmpty()))) {
            throw Refusal.because("safeguarding.childrenNeeded").at("children");
        }
        return Set.copyOf(children);
    }

    private OffsetDateTime past(LocalDateTime given, String field, Submission submission) {
        OffsetDateTime at = given.atZone(clock.getZone()).toOffsetDateTime();
        if (at.isAfter(submission.at())) {
            throw Refusal.because("safeguarding.inFuture").at(field);
        }
        return at;
    }
}
