package org.shanyraq.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.FormerFacts;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Families;
import org.shanyraq.family.Family;
import org.shanyraq.family.Generations;
import org.shanyraq.family.Member;
import org.shanyraq.family.NewMember;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
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
    private final Generations generations;
    private final Sights sights;
    private final FormerLeads formerLeads;
    private final FormerFacts formers;
    private final Filings filings;

    Referrals(
            ReferralRepository referrals,
            Families families,
            CaseFiles caseFiles,
            Workers workers,
            Doubles doubles,
            CentreClock clock,
            Generations generations,
            Sights sights,
            FormerLeads formerLeads,
            FormerFacts formers,
            Filings filings) {
        this.referrals = referrals;
        this.families = families;
        this.caseFiles = caseFiles;
        this.workers = workers;
        this.doubles = doubles;
        this.clock = clock;
        this.generations = generations;
        this.sights = sights;
        this.formerLeads = formerLeads;
        this.formers = formers;
        this.filings = filings;
    }

    /**
     * Opens a case: for a new family, or a further one for a family that comes back. Where a case of the family is open,
     * the referral joins it, and nothing of the family changes: its case manager decides what of it is true and new.
     *
     * @throws Refusal if the earlier case is unknown, what is said cannot be true, or the centre seems to know somebody
     *     of the family and no word is given why it is another
     */
    public Referral register(ReferralAnswers given, Submission submission) {
        ensureBelievable(given, submission);
        if (given.mayBeDouble()) {
            ensureNoDouble(given);
        }
        ensureMayTakeUp(given);
        return join(given, false, submission);
    }

    void ensureBelievable(ReferralAnswers given, Submission submission) {
        generations.ensureBelievable(given.members(), submission);
    }

    /** A family comes back, to whom a coordinator has chosen; whoever is written as in its file is known there. */
    Referral reEnter(FamilyCase earlier, String lead, ReferralAnswers told, Submission submission) {
        Referral referral = open(told.inCase(earlier.number(), lead), true, submission);
        referral.passOn();
        return referral;
    }

    /** A coordinator gives it to the open case of the family. */
    Referral passOn(FamilyCase open, ReferralAnswers told, Submission submission) {
        Referral referral = referrals.save(referral(open, told, true, submission));
        referral.passOn();
        return referral;
    }

    /** A coordinator has found that the centre does not know the family. */
    Referral openFor(ReferralAnswers another, Submission submission) {
        Referral referral = open(another, false, submission);
        referral.passOn();
        return referral;
    }

    /**
     * When and through whom a referral came, and what one that opened a case said of the family, is what its correction
     * says; whose case it is and what was due from then on stands. One that joined an open case has changed nothing of the
     * family.
     */
    public void correct(ReferralAnswers was, ReferralAnswers now, Correction correction) {
        referrals.findByFilingId(correction.paper()).ifPresent(referral -> {
            correct(referral, was, now, correction);
            if (!referral.isFurther()) {
                correctFamily(was, now, correction);
            }
        });
    }

    private void correct(Referral referral, ReferralAnswers was, ReferralAnswers now, Correction correction) {
        boolean isSame = Objects.equals(was.received(), now.received()) && was.channel() == now.channel();
        if (!isSame) {
            OffsetDateTime received = Objects.equals(was.received(), now.received())
                    ? referral.receivedAt()
                    : receivedAt(now, correction.filedAt());
            formers.keep(referral.id(), referral.word(), correction);
            referral.correct(new Referral.Word(now.channel(), received), correction.filedAt());
        }
    }

    private void correctFamily(ReferralAnswers was, ReferralAnswers now, Correction correction) {
        if (!now.members().equals(was.members())) {
            generations.ensureBelievable(now.members(), correction.submission());
        }
        formers.correctFamily(was.told(), now.told(), correction);
    }

    private Optional<FamilyCase> openCase(ReferralAnswers given) {
        return Optional.ofNullable(given.earlierCase())
                .flatMap(known -> caseFiles.openOf(earlier(known).familyId()));
    }

    /** As {@link #register}, for a child in danger, who does not wait until somebody has searched. */
    public Referral registerInDanger(ReferralAnswers given, Submission submission) {
        ensureMayTakeUp(given);
        return join(given, true, submission);
    }

    private Referral join(ReferralAnswers given, boolean inDanger, Submission submission) {
        return openCase(given)
                .map(open -> referrals.save(referral(open, given, true, submission)))
                .orElseGet(() -> open(given, inDanger, submission));
    }

    /** Whether the person may see the case of this number, or the one in which it goes on. */
    boolean mayTakeUp(String known) {
        return sights.opens(known)
                || caseFiles
                        .goingOnIfKnown(known)
                        .filter(earlier -> sights.opens(earlier.number()))
                        .isPresent();
    }

    /**
     * The file of a family whose case has ended goes to nobody who merely writes down its number: a coordinator says whose
     * it is ({@link ReferralProposals}). A child in danger does not wait for that: it is reported in the family's open
     * case, or to who led it last. Why a number cannot be taken up nobody is told who may not see its case.
     */
    private void ensureMayTakeUp(ReferralAnswers given) {
        String known = given.earlierCase();
        if (known == null || mayTakeUp(known)) {
            return;
        }
        boolean may = caseFiles
                .goingOnIfKnown(known)
                .filter(earlier -> caseFiles.openOf(earlier.familyId()).isPresent()
                        || earlier.caseManager().equals(given.caseManager()))
                .isPresent();
        if (!may) {
            throw Refusal.because("intake.cannotTakeUp", known).at("earlierCase");
        }
    }

    private void ensureNoDouble(ReferralAnswers given) {
        try {
            doubles.ensureNone(given.people());
        } catch (Refusal likelyDouble) {
            throw likelyDouble.at("whyNewCase");
        }
    }

    private Referral open(ReferralAnswers given, boolean inDanger, Submission submission) {
        workers.ensureCaseManager(Needed.given(given.caseManager(), "caseManager"));
        FamilyCase opened = given.familyIsKnown() ? openAgain(given, inDanger) : openFirst(given);
        families.askElsewhere(caseFiles.family(opened.number()), opened.number());
        return referrals.save(referral(opened, given, false, submission));
    }

    private Referral referral(FamilyCase of, ReferralAnswers given, boolean further, Submission submission) {
        return new Referral(
                of.number(),
                given.channel(),
                receivedAt(given, submission.at()),
                given.immediateDanger(),
                further,
                submission);
    }

    /** A part of a family that the centre knows gets a case of its own: the first week counts from now. */
    public Referral fromAnotherCase(FamilyCase opened, Submission submission) {
        return referrals.save(
                new Referral(opened.number(), ReferralChannel.family, submission.at(), false, false, submission));
    }

    /** The word with which the case began. */
    @Transactional(readOnly = true)
    public Referral of(String caseNumber) {
        return referrals
                .findByCaseNumberAndFurtherIsFalse(caseNumber)
                .orElseThrow(() -> Refusal.because("casefile.unknownCase", caseNumber));
    }

    /** One of the words that reached the centre about a family. */
    @Transactional(readOnly = true)
    public Referral of(UUID id) {
        return referrals.findById(id).orElseThrow();
    }

    /** As it was written down; the facts that were corrected since stand in the case file. */
    @Transactional(readOnly = true)
    public ReferralTold told(Referral referral) {
        return told(referral.filing());
    }

    ReferralTold told(UUID filing) {
        JsonNode paper = filings.paper(filing).orElseThrow().answers();
        return new ReferralTold(
                paper.path("referrer").textValue(),
                paper.path("whatHappened").textValue(),
                paper.path("address").textValue(),
                paper.path("phone").textValue(),
                StreamSupport.stream(paper.path("members").spliterator(), false)
                        .map(person -> new ReferralTold.Person(
                                person.path("fullName").asText(""),
                                person.path("birthDate").asText("")))
                        .toList());
    }

    private FamilyCase openFirst(ReferralAnswers given) {
        Family family = families.register(given.family());
        expects(family, given);
        return caseFiles.open(family.id(), Needed.given(given.caseManager(), "caseManager"), given.immediateDanger());
    }

    private void expects(Family family, ReferralAnswers given) {
        if (given.childExpected() != null) {
            family.expectsNext(given.childExpected(), clock.today());
        }
    }

    /** Nobody who is told of gets lost, and nobody whom the file knows becomes a new person. */
    private void returns(Family family, ReferralAnswers given, boolean inDanger, String caseNumber) {
        Map<NewMember, Member> known = inDanger
                ? doubles.writtenAlikeIn(family, given.members())
                : doubles.knownIn(family, given.members(), caseNumber);
        known.values().stream()
                .filter(member -> member.leftOn() != null)
                .forEach(member -> family.comesBack(member.id()));
        known.forEach((told, member) -> family.saidElsewhere(member.id(), told.otherCase()));
        family.add(
                given.members().stream()
                        .filter(member -> !known.containsKey(member))
                        .map(NewMember::asAnother)
                        .toList(),
                clock.today());
    }

    private FamilyCase openAgain(ReferralAnswers given, boolean inDanger) {
        FamilyCase earlier = earlier(Needed.given(given.earlierCase(), "earlierCase"));
        Family family = families.of(earlier.familyId());
        family.reachedAt(given.address(), given.phone());
        expects(family, given);
        returns(family, given, inDanger, earlier.number());
        FamilyCase opened =
                caseFiles.openAfter(earlier, Needed.given(given.caseManager(), "caseManager"), given.immediateDanger());
        formerLeads.tell(opened, opened.caseManager());
        return opened;
    }

    private FamilyCase earlier(String caseNumber) {
        try {
            return caseFiles.goingOn(caseNumber);
        } catch (Refusal unknown) {
            throw unknown.at("earlierCase");
        }
    }

    /** @param written when it was written down */
    OffsetDateTime receivedAt(ReferralAnswers given, OffsetDateTime written) {
        return given.received() == null
                ? written
                : given.received().atZone(clock.getZone()).toOffsetDateTime();
    }
}
