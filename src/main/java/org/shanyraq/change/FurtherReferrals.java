package org.shanyraq.change;

import static org.shanyraq.change.AfterReferral.nothingMore;
import static org.shanyraq.change.AfterReferral.reEntry;
import static org.shanyraq.change.AfterReferral.reviewNow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.closure.MonitoringContacts;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.intake.IntakeVariables;
import org.shanyraq.intake.Referral;
import org.shanyraq.intake.ReferralTold;
import org.shanyraq.intake.Referrals;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.RunningCase;
import org.shanyraq.service.Accompaniment;
import org.shanyraq.service.ReviewReason;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Families that the centre works with already are referred again: their case managers learn of it, and say what follows. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FurtherReferrals {

    private final Referrals referrals;
    private final CaseFiles caseFiles;
    private final Accompaniment accompaniment;
    private final MonitoringContacts monitoring;
    private final Decisions decisions;
    private final RunningCase running;
    private final CentreClock clock;
    private final MessageSource messages;

    FurtherReferrals(
            Referrals referrals,
            CaseFiles caseFiles,
            Accompaniment accompaniment,
            MonitoringContacts monitoring,
            Decisions decisions,
            RunningCase running,
            CentreClock clock,
            MessageSource messages) {
        this.referrals = referrals;
        this.caseFiles = caseFiles;
        this.accompaniment = accompaniment;
        this.monitoring = monitoring;
        this.decisions = decisions;
        this.running = running;
        this.clock = clock;
        this.messages = messages;
    }

    /** The case manager is asked to look at it; the time for it counts from when it was received. */
    public void begin(UUID id) {
        Referral referral = referrals.of(id);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(IntakeVariables.REFERRAL.name(), id.toString());
        facts.put(CaseVariables.CLOCK_START.name(), referral.receivedAt().toString());
        if (referral.immediateDanger()) {
            facts.put(CaseVariables.IMMEDIATE_DANGER.name(), true);
            facts.put("priority", decisions.ask("priority", null, facts).answer("priority"));
        }
        running.begin("furtherReferral", referral.caseNumber(), facts);
    }

    /** What was told, and what can follow from it in the case as it stands. */
    @Transactional(readOnly = true)
    public ToLookAt toLookAt(UUID id) {
        Referral referral = referrals.of(id);
        ReferralTold told = referrals.told(referral);
        return new ToLookAt(
                Days.written(clock.at(referral.receivedAt()).toLocalDate()),
                referral.immediateDanger(),
                told.referrer(),
                told.whatHappened(),
                told.address(),
                told.phone(),
                told.people(),
                possible(referral.caseNumber()).stream().map(this::option).toList());
    }

    /**
     * @throws Refusal if the case cannot take what is to follow
     */
    public void look(LookAtReferralAnswers answers, Submission submission) {
        if (!possible(submission.caseNumber()).contains(answers.whatFollows())) {
            throw Refusal.because("change.cannotFollow").at("whatFollows");
        }
        switch (answers.whatFollows()) {
            case reviewNow ->
                accompaniment.noteRequest(
                        submission.caseNumber(),
                        ReviewReason.circumstancesChanged,
                        submission.filing(),
                        submission.at());
            case reEntry -> reopen(answers, submission);
            case nothingMore -> {}
        }
    }

    private void reopen(LookAtReferralAnswers answers, Submission submission) {
        Needed.given(answers.immediateDanger(), "immediateDanger");
        caseFiles.of(submission.caseNumber()).reopen(answers.immediateDanger());
    }

    /** The year of monitoring ends, and the case begins again with its primary assessment. */
    public void bringBack(String caseNumber) {
        monitoring.familyReferredAgain(caseNumber);
    }

    private List<AfterReferral> possible(String caseNumber) {
        List<AfterReferral> possible = new ArrayList<>(List.of(nothingMore));
        if (accompaniment.isUnderWay(caseNumber)) {
            possible.add(reviewNow);
        }
        if (caseFiles.of(caseNumber).status() == CaseStatus.monitored) {
            possible.add(reEntry);
        }
        return possible;
    }

    private Choice option(AfterReferral what) {
        return new Choice(messages.getMessage("change.after." + what, null, LocaleContextHolder.getLocale()), what);
    }

    public record ToLookAt(
            String referredOn,
            boolean dangerReported,
            String referrer,
            String whatHappened,
            String addressTold,
            String phoneTold,
            List<ReferralTold.Person> people,
            List<Choice> whatFollowsOptions) {}
}
