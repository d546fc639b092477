package org.shanyraq.change;

import static org.shanyraq.change.AfterReferral.nothingMore;
import static org.shanyraq.change.AfterReferral.reEntry;
import static org.shanyraq.change.AfterReferral.reviewNow;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.Filings;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

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
    public Map<String, Object> toLookAt(UUID id) {
        Referral referral = referrals.of(id);
        JsonNode told = filings.paper(referral.filing()).orElseThrow().answers();
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("referredOn", DAY.format(referral.receivedAt().atZoneSameInstant(clock.getZone())));
        sheet.put("dangerReported", referral.immediateDanger());
        sheet.put("referrer", told.path("referrer").textValue());
        sheet.put("whatHappened", told.path("whatHappened").textValue());
        sheet.put("addressTold", told.path("address").textValue());
        sheet.put("phoneTold", told.path("phone").textValue());
        sheet.put(
                "people",
                StreamSupport.stream(told.path("members").spliterator(), false)
                        .map(person -> Map.of(
                                "fullName", person.path("fullName").asText(""),
                                "birthDate", person.path("birthDate").asText("")))
                        .toList());
        sheet.put(
                "whatFollowsOptions",
                possible(referral.caseNumber()).stream().map(this::option).toList());
        return sheet;
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

    private Map<String, String> option(AfterReferral what) {
        Locale language = LocaleContextHolder.getLocale();
        return Map.of("value", what.name(), "label", messages.getMessage("change.after." + what, null, language));
    }
}
