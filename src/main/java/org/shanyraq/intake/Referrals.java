package org.shanyraq.intake;

import java.time.OffsetDateTime;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.Submission;
import org.shanyraq.family.Families;
import org.shanyraq.family.Family;
import org.shanyraq.register.Doubles;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes referrals down: a case file is opened for each. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Referrals {

    private final ReferralRepository referrals;
    private final Families families;
    private final CaseFiles caseFiles;
    private final Workers workers;
    private final Doubles doubles;
    private final CentreClock clock;

    Referrals(
            ReferralRepository referrals,
            Families families,
            CaseFiles caseFiles,
            Workers workers,
            Doubles doubles,
            CentreClock clock) {
        this.referrals = referrals;
        this.families = families;
        this.caseFiles = caseFiles;
        this.workers = workers;
        this.doubles = doubles;
        this.clock = clock;
    }

    /**
     * Opens a case: for a new family, or a further one for a family that the centre knows.
     *
     * @throws Refusal if the earlier case is unknown or still open, what is said cannot be true, or the centre seems to
     *     know somebody of the family and no word is given why it is another
     */
    public Referral register(ReferralAnswers given, Submission submission) {
        if (given.mayBeDouble()) {
            ensureNoDouble(given);
        }
        return open(given, submission);
    }

    /** As {@link #register}, for a child in danger, who does not wait until somebody has searched. */
    public Referral registerInDanger(ReferralAnswers given, Submission submission) {
        return open(given, submission);
    }

    private void ensureNoDouble(ReferralAnswers given) {
        try {
            doubles.ensureNone(given.people());
        } catch (Refusal likelyDouble) {
            throw likelyDouble.at("whyNewCase");
        }
    }

    private Referral open(ReferralAnswers given, Submission submission) {
        workers.ensureCaseManager(given.caseManager());
        FamilyCase opened = given.familyIsKnown() ? openAgain(given) : openFirst(given);
        return referrals.save(new Referral(
                opened.number(), given.channel(), receivedAt(given, submission), given.immediateDanger(), submission));
    }

    /** A part of a family that the centre knows gets a case of its own: the first week counts from now. */
    public Referral fromAnotherCase(FamilyCase opened, Submission submission) {
        return referrals.save(
                new Referral(opened.number(), ReferralChannel.family, submission.at(), false, submission));
    }

    /** The word with which the case began. */
    @Transactional(readOnly = true)
    public Referral of(String caseNumber) {
        return referrals
                .findByCaseNumber(caseNumber)
                .orElseThrow(() -> Refusal.because("casefile.unknownCase", caseNumber));
    }

    private FamilyCase openFirst(ReferralAnswers given) {
        Family family = families.register(given.family());
        return caseFiles.open(family.id(), given.caseManager(), given.immediateDanger());
    }

    private FamilyCase openAgain(ReferralAnswers given) {
        FamilyCase earlier = earlier(given.earlierCase());
        Family family = families.of(earlier.familyId());
        family.reachedAt(given.address(), given.phone());
        family.add(given.members(), clock.today());
        return caseFiles.openAfter(earlier, given.caseManager(), given.immediateDanger());
    }

    private FamilyCase earlier(String caseNumber) {
        try {
            return caseFiles.of(caseNumber);
        } catch (Refusal unknown) {
            throw unknown.at("earlierCase");
        }
    }

    private OffsetDateTime receivedAt(ReferralAnswers given, Submission submission) {
        return given.received() == null
                ? submission.at()
                : given.received().atZone(clock.getZone()).toOffsetDateTime();
    }
}
