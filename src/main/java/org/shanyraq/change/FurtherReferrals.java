package org.shanyraq.change;

import static org.shanyraq.change.AfterReferral.nothingMore;
import static org.shanyraq.change.AfterReferral.reEntry;
import static org.shanyraq.change.AfterReferral.reviewNow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Decisions;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.RunningCase;
import org.shanyraq.engine.Submission;
import org.shanyraq.intake.Referral;
import org.shanyraq.intake.Referrals;
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
    private final Filings filings;
    private final Accompaniment accompaniment;
    private final Decisions decisions;
    private final RunningCase running;
    private final CentreClock clock;
    private final MessageSource messages;

    FurtherReferrals(
            Referrals referrals,
            CaseFiles caseFiles,
            Filings filings,
            Accompaniment accompaniment,
            Decisions decisions,
            RunningCase running,
            CentreClock clock,
            MessageSource messages) {
        this.referrals = referrals;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.accompaniment = accompaniment;
        this.decisions = decisions;
        this.running = running;
        this.clock = clock;
        this.messages = messages;
    }

    /** The case manager is asked to look at it; the time for it counts from when it was received. */
    public void begin(UUID id) {
        Referral referral = referrals.of(id);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("referralId", id.toString());
        facts.put("clockStart", referral.receivedAt().toString());
        if (referral.immediateDanger()) {
            facts.put("immediateDanger", true);
            facts.put("priority", decisions.ask("priority", null, facts).answer("priority"));
        }
        running.begin("furtherReferral", referral.caseNumber(), facts);
    }

    /** What was told, and what can follow from it in the case as it stands. */
    @Transactional(readOnly = true)
    public ToLookAt toLookAt(UUID id) {
        Referral referral = referrals.of(id);
        JsonNode told = filings.paper(referral.filing()).orElseThrow().answers();
        return new ToLookAt(
                Days.written(clock.at(referral.receivedAt()).toLocalDate()),
                referral.immediateDanger(),
                told.path("referrer").textValue(),
                told.path("whatHappened").textValue(),
                told.path("address").textValue(),
                told.path("phone").textValue(),
                StreamSupport.stream(told.path("members").spliterator(), false)
                        .map(person -> new Person(
                                person.path("fullName").asText(""),
                                person.path("birthDate").asText("")))
                        .toList(),
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
        if (answers.immediateDanger() == null) {
            throw Refusal.because("change.dangerNeeded").at("immediateDanger");
        }
        caseFiles.of(submission.caseNumber()).reopen(answers.immediateDanger());
    }

    /** The year of monitoring ends, and the case begins again with its primary assessment. */
    public void bringBack(String caseNumber) {
        running.tell(
                caseNumber,
                "monitoring.familyReferredAgain",
                Map.of(
                        "familyReturns",
                        true,
                        "immediateDanger",
                        caseFiles.of(caseNumber).immediateDanger()));
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

    /** A person as whoever told of them knows them. */
    public record Person(String fullName, String birthDate) {}

    public record ToLookAt(
            String referredOn,
            boolean dangerReported,
            String referrer,
            String whatHappened,
            String addressTold,
            String phoneTold,
            List<Person> people,
            List<Choice> whatFollowsOptions) {}
}
