package org.shanyraq.intake;

import java.time.OffsetDateTime;
import java.util.List;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.FormerFacts;
import org.shanyraq.casefile.Urgency;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Families;
import org.shanyraq.family.Family;
import org.shanyraq.family.Generations;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first meeting with a family, and the attempts before it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FirstContacts {

    private final ReferralRepository referrals;
    private final ApplicationRepository applications;
    private final ContactLog contacts;
    private final FormerFacts formers;
    private final CaseFiles caseFiles;
    private final Families families;
    private final Urgency urgency;
    private final ApplicationEventPublisher events;
    private final CentreClock clock;
    private final Generations generations;
    private final ComingReasons reasons;

    FirstContacts(
            ReferralRepository referrals,
            ApplicationRepository applications,
            ContactLog contacts,
            FormerFacts formers,
            CaseFiles caseFiles,
            Families families,
            Urgency urgency,
            ApplicationEventPublisher events,
            CentreClock clock,
            Generations generations,
            ComingReasons reasons) {
        this.referrals = referrals;
        this.applications = applications;
        this.contacts = contacts;
        this.formers = formers;
        this.caseFiles = caseFiles;
        this.families = families;
        this.urgency = urgency;
        this.events = events;
        this.clock = clock;
        this.generations = generations;
        this.reasons = reasons;
    }

    /**
     * @return what was found about danger; it is noted in the case too
     * @throws Refusal if the contact lies in the future or before the referral
     */
    public DangerFound record(FirstContactAnswers given, Submission submission) {
        given.ensureComplete();
        ensurePossible(given, submission);
        generations.ensureBelievable(given.members(), submission);
        contacts.record(submission.caseNumber(), given.contact(), submission);
        reasons.note(
                submission.caseNumber(),
                null,
                given.toldReasons(),
                given.contactAt().toLocalDate(),
                submission);
        if (given.familyMet()) {
            complete(given, submission.caseNumber());
        }
        if (given.familyApplies()) {
            applications.save(new Application(
                    given.application(), given.applicant(), given.contactAt().toLocalDate(), submission));
        }
        FamilyCase familyCase = caseFiles.of(submission.caseNumber());
        boolean known = familyCase.immediateDanger();
        if (given.familyMet() && given.immediateDangerSeen()) {
            familyCase.dangerSeen();
        }
        DangerFound found =
                new DangerFound(familyCase.immediateDanger(), !known && familyCase.immediateDanger(), at(given));
        if (found.isNew()) {
            putFirst(familyCase.number(), found.seenAt());
        }
        return found;
    }

    /**
     * When, how and whom one met, and what is said of the family, is what the corrected paper says; what was found and
     * decided then stands.
     */
    public void correct(FirstContactAnswers was, FirstContactAnswers now, Correction correction) {
        if (!now.contactAt().equals(was.contactAt())) {
            ensurePossible(now, correction.submission());
        }
        contacts.correct(List.of(now.contact()), correction);
        reasons.correct(now.toldReasons(), now.contactAt().toLocalDate(), correction);
        if (now.familyMet() && was.familyMet()) {
            if (!now.members().equals(was.members())) {
                generations.ensureBelievable(now.members(), correction.submission());
            }
            formers.correctFamily(was.told(was), now.told(was), correction);
        }
    }

    /** What is due the same day in danger is due on the day on which it was seen, timers that wait included. */
    private void putFirst(String caseNumber, OffsetDateTime seenAt) {
        events.publishEvent(new DangerSeen(caseNumber, seenAt));
        urgency.spread(caseNumber);
    }

    private OffsetDateTime at(FirstContactAnswers given) {
        return given.contactAt().atZone(clock.getZone()).toOffsetDateTime();
    }

    private void complete(FirstContactAnswers given, String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        family.reachedAt(given.address(), given.phone());
        if (!given.members().isEmpty()) {
            family.describe(given.members(), clock.today());
            families.askElsewhere(family, caseNumber);
        }
        if (given.childExpected() != null) {
            family.expectsNext(given.childExpected(), clock.today());
        }
    }

    private void ensurePossible(FirstContactAnswers given, Submission submission) {
        OffsetDateTime at = at(given);
        if (at.isAfter(submission.at())) {
            throw Refusal.because("intake.contactInFuture").at("contactAt");
        }
        referrals.findByCaseNumberAndFurtherIsFalse(submission.caseNumber()).ifPresent(referral -> {
            // To the minute, as the form asks.
            if (at.plusMinutes(1).isBefore(referral.receivedAt())) {
                throw Refusal.because("intake.contactBeforeReferral").at("contactAt");
            }
        });
    }

    /**
     * @param isNew nobody knew of it before this contact
     * @param seenAt when the contact was
     */
    public record DangerFound(boolean immediateDanger, boolean isNew, OffsetDateTime seenAt) {}
}
