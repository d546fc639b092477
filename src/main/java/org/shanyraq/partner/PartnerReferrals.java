package org.shanyraq.partner;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.Routing;
import org.shanyraq.form.Submission;
import org.shanyraq.intake.Agreements;
import org.shanyraq.intake.ConsentPurpose;
import org.shanyraq.running.CaseEnded;
import org.shanyraq.running.RunningCase;
import org.shanyraq.running.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The referrals of families to partners (T1088). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PartnerReferrals {

    /** The forms with which a partner is asked and written to. */
    public static final String ASKED = "refer-to-partner";

    public static final String LETTER = "send-letter";

    /** The referral that a process is about; {@code null} until there is one. */
    public static final Variable<UUID> REFERRAL = Variable.idOrNone("referralId");

    private static final Set<ReferralStatus> OPEN =
            Set.of(ReferralStatus.decided, ReferralStatus.prepared, ReferralStatus.sent, ReferralStatus.accepted);

    private final PartnerReferralRepository referrals;
    private final PartnerKindRepository kinds;
    private final Agreements agreements;
    private final CaseFiles caseFiles;
    private final RunningCase running;
    private final CentreClock clock;

    PartnerReferrals(
            PartnerReferralRepository referrals,
            PartnerKindRepository kinds,
            Agreements agreements,
            CaseFiles caseFiles,
            RunningCase running,
            CentreClock clock) {
        this.referrals = referrals;
        this.kinds = kinds;
        this.agreements = agreements;
        this.caseFiles = caseFiles;
        this.running = running;
        this.clock = clock;
    }

    /**
     * @return the referral by which its steps know it
     * @throws Refusal if the family does not consent to what is to be shared
     */
    public UUID begin(ReferToPartnerAnswers answers, Submission submission) {
        PartnerReferral referral = new PartnerReferral(
                submission.caseNumber(), ReferralOrigin.caseFile, submission.person(), submission.at());
        prepare(referral, answers, submission);
        return referrals.save(referral).id();
    }

    /**
     * The family is to be referred elsewhere: whoever led its case asks it, sends the letter, and calls it after a month.
     */
    public void decide(String caseNumber, ReferralOrigin origin) {
        PartnerReferral referral = referrals.save(
                new PartnerReferral(caseNumber, origin, caseFiles.of(caseNumber).caseManager(), clock.now()));
        running.beginAt(
                "referralElsewhere",
                "referralElsewhere.decided",
                caseNumber,
                Routing.with(REFERRAL, referral.id()).variables());
    }

    /**
     * What was decided is asked for, if the family agrees.
     *
     * @return whether it does
     */
    public boolean ask(UUID id, ReferToPartnerAnswers answers, Submission submission) {
        PartnerReferral referral = of(id);
        Needed.given(answers.familyAgrees(), "familyAgrees");
        if (answers.isRefused()) {
            referral.refuse(submission);
        } else {
            prepare(referral, answers, submission);
        }
        return !answers.isRefused();
    }

    public void call(UUID id, CallReferredFamilyAnswers answers, Submission submission) {
        of(id).call(answers, submission);
    }

    private void prepare(PartnerReferral referral, ReferToPartnerAnswers answers, Submission submission) {
        if (kinds.findByCodeAndActiveTrue(answers.partnerKind()).isEmpty()) {
            throw Refusal.because("partner.unknownKind").at("partnerKind");
        }
        ensureOfTheFamily(answers.members(), submission.caseNumber());
        consent(answers, submission);
        referral.prepare(answers, submission);
    }

    /**
     * The letter goes out, or the referral is withdrawn.
     *
     * @throws Refusal if the family's consent is no longer there
     */
    public void send(UUID id, SendLetterAnswers answers, Submission submission) {
        answers.ensureComplete();
        PartnerReferral referral = of(id);
        if (!answers.sent()) {
            referral.withdraw();
            return;
        }
        referral.shared().stream()
                .flatMap(shared -> shared.needs().stream())
                .filter(purpose -> !agreements.allows(submission.caseNumber(), purpose))
                .findFirst()
                .ifPresent(missing -> {
                    throw Refusal.because("partner.consentGone." + missing).at("outcome");
                });
        referral.send(answers.sentOn());
    }

    public void chase(UUID id, ChaseAnswerAnswers answers) {
        of(id).chase(answers.chasedOn());
    }

    public void answer(UUID id, RecordAnswerAnswers answers) {
        of(id).answer(answers);
    }

    public void finish(UUID id, RecordResultAnswers answers, Submission submission) {
        of(id).finish(answers, submission);
    }

    /** Of which the answer or the result is awaited. */
    @Transactional(readOnly = true)
    List<PartnerReferral> open(String caseNumber) {
        return referrals.findByCaseNumberAndStatusIn(caseNumber, OPEN);
    }

    /** A family that was not admitted may go on being referred; for a closed case nobody waits any more, but where it left for a partner. */
    @EventListener
    void caseEnded(CaseEnded ended) {
        if (caseFiles.of(ended.caseNumber()).status() == CaseStatus.closed) {
            referrals.findByCaseNumberAndStatusIn(ended.caseNumber(), OPEN).stream()
                    .filter(referral -> !referral.isDecided())
                    .forEach(PartnerReferral::withdraw);
        }
    }

    /** The filed form by which this referral was asked for. */
    @Transactional(readOnly = true)
    public @Nullable UUID askedIn(UUID id) {
        return of(id).filing();
    }

    private PartnerReferral of(UUID id) {
        return referrals.findById(id).orElseThrow(() -> Refusal.because("partner.notNow"));
    }

    private void ensureOfTheFamily(Set<UUID> chosen, String caseNumber) {
        List<UUID> members =
                caseFiles.family(caseNumber).members().stream().map(Member::id).toList();
        if (!members.containsAll(chosen)) {
            throw Refusal.because("partner.unknownMember").at("members");
        }
    }

    /** What the family has not agreed to before, it agrees to now, or nothing is shared. */
    private void consent(ReferToPartnerAnswers answers, Submission submission) {
        Set<ConsentPurpose> missing = answers.needs().stream()
                .filter(purpose -> !agreements.allows(submission.caseNumber(), purpose))
                .collect(Collectors.toSet());
        missing.stream()
                .filter(purpose -> !answers.consentsTo(purpose))
                .sorted()
                .findFirst()
                .ifPresent(purpose -> {
                    throw Refusal.because("partner.noConsent." + purpose)
                            .at(purpose == ConsentPurpose.healthData ? "healthConsent" : "sharingConsent");
                });
        if (!missing.isEmpty()) {
            agreements.consentLater(missing, answers.consentBy(), answers.consentOn(), submission);
        }
    }
}
