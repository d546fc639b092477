package org.shanyraq.intake;

import java.time.LocalDate;
import java.util.Map;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.catalogue.Grounds;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a family is taken in, who leads it then, and what becomes of an appeal. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Admissions {

    private final AdmissionMinutesRepository minutes;
    private final AppealRepository appeals;
    private final CaseFiles caseFiles;
    private final Workers workers;
    private final Decisions decisions;
    private final Grounds grounds;
    private final FormerLeads formerLeads;
    private final CentreClock clock;

    Admissions(
            AdmissionMinutesRepository minutes,
            AppealRepository appeals,
            CaseFiles caseFiles,
            Workers workers,
            Decisions decisions,
            Grounds grounds,
            FormerLeads formerLeads,
            CentreClock clock) {
        this.minutes = minutes;
        this.appeals = appeals;
        this.caseFiles = caseFiles;
        this.workers = workers;
        this.decisions = decisions;
        this.grounds = grounds;
        this.formerLeads = formerLeads;
        this.clock = clock;
    }

    /**
     * Minutes the commission's decision; a family that is not accompanied leaves the line here, unless it appeals.
     *
     * @param proposed the outcome that the table of admissions proposed, or {@code null} if it was not asked
     * @throws Refusal if the minutes do not hold, or the votes do not carry the decision by the table {@code
     *     admissionVote}
     */
    public AdmissionMinutes decide(AdmissionOutcome proposed, AdmissionAnswers given, Submission submission) {
        if (!grounds.include(given.needGrounds())) {
            throw Refusal.because("intake.unknownGround").at("needGrounds");
        }
        AdmissionMinutes decided = new AdmissionMinutes(proposed, given, submission);
        ensureCarried(decided, submission.caseNumber());
        minutes.save(decided);
        if (decided.decided() != AdmissionOutcome.accompany) {
            caseFiles.of(submission.caseNumber()).dismiss(decided.decided());
        }
        return decided;
    }

    private void ensureCarried(AdmissionMinutes decided, String caseNumber) {
        Judgement judgement = decisions.ask(
                "admissionVote",
                caseNumber,
                Map.of(
                        "members", decided.votes().size(),
                        "votesFor", decided.count(Vote.inFavour),
                        "votesAgainst", decided.count(Vote.against)));
        if (!judgement.isTrue("permitted")) {
            throw Refusal.because("intake.notCarried", judgement.text("reason")).at("votes");
        }
    }

    /**
     * @throws Refusal if the worker's hands are full and no reason to exceed the limit is given
     */
    public FamilyCase chooseLeadWorker(LeadWorkerAnswers given, Submission submission) {
        String caseNumber = submission.caseNumber();
        workers.ensureMayTake(
                caseNumber,
                given.leadWorker(),
                caseFiles.childrenNewTo(given.leadWorker(), caseNumber),
                given.reasonForExceeding());
        FamilyCase familyCase = caseFiles.of(caseNumber);
        familyCase.admit(given.leadWorker(), submission.at());
        formerLeads.tell(familyCase, given.leadWorker());
        return familyCase;
    }

    /**
     * The family has been told that it is not admitted; if it appeals, the appeal is lodged.
     *
     * @throws Refusal if it was told in the future or before the decision
     */
    public void inform(InformedAnswers given, Submission submission) {
        AdmissionMinutes decided = latest(submission.caseNumber());
        Past.ensure(given.informedOn(), clock.today(), "informedOn");
        if (given.informedOn().isBefore(day(decided))) {
            throw Refusal.because("intake.informedBeforeDecision").at("informedOn");
        }
        if (given.familyAppeals()) {
            appeals.save(new Appeal(given.informedOn(), submission));
        }
    }

    /**
     * @return the case, with the outcome that stands now
     * @throws Refusal if the appeal is decided already
     */
    public FamilyCase decideAppeal(AppealAnswers given, Submission submission) {
        String caseNumber = submission.caseNumber();
        Appeal appeal = appeals.findFirstByCaseNumberOrderBySequenceDesc(caseNumber)
                .orElseThrow(() -> Refusal.because("intake.noAppeal"));
        appeal.decide(given, submission);
        FamilyCase familyCase = caseFiles.of(caseNumber);
        if (Boolean.TRUE.equals(appeal.granted())) {
            familyCase.overturnDismissal();
        }
        return familyCase;
    }

    /** The commission's latest decision. */
    @Transactional(readOnly = true)
    public AdmissionMinutes latest(String caseNumber) {
        return minutes.findFirstByCaseNumberOrderBySequenceDesc(caseNumber)
                .orElseThrow(() -> Refusal.because("intake.noDecision"));
    }

    private LocalDate day(AdmissionMinutes decided) {
        return decided.decidedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
