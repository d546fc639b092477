package org.shanyraq.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.home.ChildHomes;
import org.shanyraq.intake.Applications;
import org.shanyraq.intake.IntakePapers;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Specialists;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the case file already knows when an assessment's form is opened, by the keys that the form shows. */
@Service
@Transactional(readOnly = true)
public class AssessmentFacts {

    private final CaseFiles caseFiles;
    private final Filings filings;
    private final AssessmentPapers papers;
    private final RiskAssessments risks;
    private final Applications applications;
    private final IntakePapers intake;
    private final InDepthAssessments inDepth;
    private final Decisions decisions;
    private final ChildHomes homes;
    private final CentreClock clock;
    private final Words words;
    private final Workers workers;
    private final RoleNames roles;
    private final Specialists specialists;

    AssessmentFacts(
            CaseFiles caseFiles,
            Filings filings,
            AssessmentPapers papers,
            RiskAssessments risks,
            Applications applications,
            IntakePapers intake,
            InDepthAssessments inDepth,
            Decisions decisions,
            ChildHomes homes,
            CentreClock clock,
            Words words,
            Workers workers,
            RoleNames roles,
            Specialists specialists) {
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.papers = papers;
        this.risks = risks;
        this.applications = applications;
        this.intake = intake;
        this.inDepth = inDepth;
        this.decisions = decisions;
        this.homes = homes;
        this.clock = clock;
        this.words = words;
        this.workers = workers;
        this.roles = roles;
        this.specialists = specialists;
    }

    /** Who belongs to the family. */
    public OfFamily ofFamily(String caseNumber) {
        return about(caseFiles.family(caseNumber));
    }

    /** The family, and what the psychologist is asked about it. */
    public OfQuestion ofQuestion(String caseNumber) {
        return new OfQuestion(
                ofFamily(caseNumber), intake.askedOfPsychologist(caseNumber).orElse(null));
    }

    /** The family, what its card implies, whether it has applied, and what a psychologist added since the first contact. */
    public OfSituation ofSituation(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        CardFactors card =
                CardFactors.of(decisions.ask("cardFactors", null, CardFactors.facts(family.members(), clock.today())));
        return new OfSituation(
                about(family),
                applications.madeAtFirstContact(caseNumber),
                psychologistView(caseNumber).orElse(null),
                RiskFactors.tickingAsSeenLast(card.factors(), List.of()),
                joined(" ", card.reasons()),
                homes.children(caseNumber));
    }

    /** The level that the decision proposes and why, and what was set since the factors were seen. */
    public OfRisk ofRisk(UUID assessment) {
        RiskAssessment risk = risks.of(assessment);
        RiskScore proposal = risk.proposal().orElseThrow();
        return new OfRisk(
                proposal.level(),
                words.of(proposal.level()),
                proposal.score(),
                proposal.reasons(),
                proposal.level(),
                risks.confirmedSince(risk).map(words::of).orElse(null));
    }

    /** The family, and who is about to see how it is with each component of its life. */
    public OfSurroundings ofSurroundings(String caseNumber, String person) {
        Seen seen = seenBy(person);
        return new OfSurroundings(ofFamily(caseNumber), seen, seen, seen, seen, seen, seen);
    }

    /** The family, and who is about to see how the parents care for their children. */
    public OfParenting ofParenting(String caseNumber, String person) {
        Seen seen = seenBy(person);
        return new OfParenting(ofFamily(caseNumber), seen, seen, seen, seen, seen, seen);
    }

    /** As a rule who assesses has also seen it; whoever else it was is written there instead. */
    private Seen seenBy(String person) {
        return new Seen(workers.names().getOrDefault(person, person));
    }

    /**
     * The child in question, who is about to see how it is, and the brothers and sisters who may stand on the same sheet.
     *
     * @param waiting the other children whose assessment this person has still to do, and whether it is begun
     */
    public OfChild ofChild(String caseNumber, UUID childId, String person, Map<UUID, Boolean> waiting) {
        Family family = caseFiles.family(caseNumber);
        Member child = family.member(childId);
        Seen seen = seenBy(person);
        return new OfChild(
                child.fullName(),
                age(child),
                child.school(),
                seen,
                seen,
                seen,
                seen,
                seen,
                seen,
                siblings(family, waiting, inDepth.concernsBefore(caseNumber)));
    }

    private List<SiblingOnSheet> siblings(Family family, Map<UUID, Boolean> waiting, Map<UUID, String> concerns) {
        return family.everybody().stream()
                .filter(member -> waiting.containsKey(member.id()))
                .map(member -> new SiblingOnSheet(
                        member.id(),
                        words.sibling(member, clock.today(), waiting.getOrDefault(member.id(), false)),
                        concerns.get(member.id()),
                        false,
                        null,
                        List.of()))
                .toList();
    }

    public String nameOf(String caseNumber, UUID member) {
        return caseFiles.family(caseNumber).member(member).fullName();
    }

    /**
     * The family as a specialist meets it.
     *
     * @param role the specialist's group
     */
    public OfSpecialist ofSpecialist(String caseNumber, String role) {
        return new OfSpecialist(
                ofFamily(caseNumber),
                roles.of(role),
                specialists.askedAbout(role).orElse(null),
                papers.situation(caseNumber).orElse(null));
    }

    /** What the parts of the round found, and the factors and needs that were last known. */
    public OfSummary ofSummary(String caseNumber) {
        return new OfSummary(
                inDepth.ratings(caseNumber),
                inDepth.specialistFindings(caseNumber),
                joined(", ", inDepth.specialistsMissing(caseNumber)),
                inDepth.knownNeeds(caseNumber),
                risks.latest(caseNumber)
                        .map(risk -> RiskFactors.tickingAsSeenLast(risk.factors(), risk.protectiveFactors()))
                        .orElse(null));
    }

    private OfFamily about(Family family) {
        return new OfFamily(
                family.name(),
                family.members().stream()
                        .map(member -> member.fullName() + ", " + age(member))
                        .collect(Collectors.joining("; ")));
    }

    private static @Nullable String joined(String between, List<String> sentences) {
        return sentences.isEmpty() ? null : String.join(between, sentences);
    }

    private String age(Member member) {
        return words.age(member.birthDate(), clock.today());
    }

    /** One from an earlier referral of the family does not count. */
    private Optional<PsychologistView> psychologistView(String caseNumber) {
        return filings
                .newest(caseNumber, List.of(IntakePapers.FIRST_CONTACT, AssessmentPapers.PSYCHOLOGISTS_VIEW), null, 1)
                .stream()
                .filter(last -> last.form().equals(AssessmentPapers.PSYCHOLOGISTS_VIEW))
                .flatMap(last -> filings.inForce(caseNumber, List.of(last.id())).stream())
                .map(FiledForm::answers)
                .map(PsychologistView::of)
                .findFirst();
    }

    /** @param familyMembers each with the age */
    public record OfFamily(String familyName, String familyMembers) {}

    /** @param question {@code null} where nothing was written down when the view was asked for */
    public record OfQuestion(
            @JsonUnwrapped OfFamily family, @Nullable String question) {}

    /**
     * @param psychologistView as it was given
     * @param cardReasons why the card ticks factors of risk
     */
    public record OfSituation(
            @JsonUnwrapped OfFamily family,
            boolean appliedBefore,
            @Nullable PsychologistView psychologistView,
            RiskFactors risk,
            @Nullable String cardReasons,
            List<Choice> childOptions) {}

    /** @param setMeanwhile the level that was set since the factors were seen, in words */
    public record OfRisk(
            RiskLevel proposedLevel,
            String proposedLevelTitle,
            int score,
            List<String> reasons,
            RiskLevel level,
            @Nullable String setMeanwhile) {}

    /** What is written before each component. */
    public record Seen(String seenBy) {}

    public record OfChild(
            @Nullable String childName,
            String childAge,
            @Nullable String childSchool,
            Seen health,
            Seen education,
            Seen emotionalDevelopment,
            Seen relationships,
            Seen identity,
            Seen selfCare,
            List<SiblingOnSheet> siblings) {}

    public record OfParenting(
            @JsonUnwrapped OfFamily family,
            Seen basicCare,
            Seen safety,
            Seen warmth,
            Seen stimulation,
            Seen guidance,
            Seen stability) {}

    public record OfSurroundings(
            @JsonUnwrapped OfFamily family,
            Seen housing,
            Seen employment,
            Seen familyHistory,
            Seen extendedFamily,
            Seen socialIntegration,
            Seen communityResources) {}

    /**
     * @param role in words
     * @param askedAbout what this kind of specialist is asked about
     * @param situation as the case manager found it
     */
    public record OfSpecialist(
            @JsonUnwrapped OfFamily family,
            String role,
            @Nullable String askedAbout,
            @Nullable String situation) {}

    /** @param specialistsMissing whose view is needed and who does not work here */
    public record OfSummary(
            List<RatedComponent> componentRatings,
            List<SpecialistFinding> specialistFindings,
            @Nullable String specialistsMissing,
            List<String> needs,
            @Nullable RiskFactors risk) {}
}
