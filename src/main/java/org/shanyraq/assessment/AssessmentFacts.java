package org.shanyraq.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Decisions;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.intake.Applications;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Specialists;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the case file already knows when an assessment's form is opened, by the keys that the form shows. */
@Service
@Transactional(readOnly = true)
public class AssessmentFacts {

    private static final String FIRST_CONTACT = "make-first-contact";
    private static final String PSYCHOLOGIST_VIEW = "add-psychologist-view";
    private static final String SITUATION = "assess-situation";

    private final CaseFiles caseFiles;
    private final Filings filings;
    private final RiskAssessments risks;
    private final Applications applications;
    private final InDepthAssessments inDepth;
    private final Decisions decisions;
    private final CentreClock clock;
    private final Words words;
    private final Workers workers;
    private final RoleNames roles;
    private final Specialists specialists;

    AssessmentFacts(
            CaseFiles caseFiles,
            Filings filings,
            RiskAssessments risks,
            Applications applications,
            InDepthAssessments inDepth,
            Decisions decisions,
            CentreClock clock,
            Words words,
            Workers workers,
            RoleNames roles,
            Specialists specialists) {
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.risks = risks;
        this.applications = applications;
        this.inDepth = inDepth;
        this.decisions = decisions;
        this.clock = clock;
        this.words = words;
        this.workers = workers;
        this.roles = roles;
        this.specialists = specialists;
    }

    /** Who belongs to the family. */
    public Map<String, Object> ofFamily(String caseNumber) {
        return about(caseFiles.family(caseNumber));
    }

    /** The family, what its card implies, whether it has applied, and what a psychologist added since the first contact. */
    public Map<String, Object> ofSituation(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        Map<String, Object> facts = about(family);
        facts.put("appliedBefore", applications.madeAtFirstContact(caseNumber));
        psychologistView(caseNumber).ifPresent(view -> facts.put("psychologistView", view));
        CardFactors card =
                CardFactors.of(decisions.ask("cardFactors", null, CardFactors.facts(family.members(), clock.today())));
        facts.put("risk", RiskFactors.tickingAsSeenLast(card.factors(), List.of()));
        if (!card.reasons().isEmpty()) {
            facts.put("cardReasons", String.join(" ", card.reasons()));
        }
        return facts;
    }

    /** The level that the decision proposes and why, and what was set since the factors were seen. */
    public Map<String, Object> ofRisk(UUID assessment) {
        RiskAssessment risk = risks.of(assessment);
        RiskScore proposal = risk.proposal();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("proposedLevel", proposal.level().name());
        facts.put("proposedLevelTitle", words.of(proposal.level()));
        facts.put("score", proposal.score());
        facts.put("reasons", proposal.reasons());
        facts.put("level", proposal.level().name());
        risks.confirmedSince(risk).ifPresent(level -> facts.put("setMeanwhile", words.of(level)));
        return facts;
    }

    /** The family, and who is about to see how it is with each component of one side of its life. */
    public Map<String, Object> ofComponents(String caseNumber, AssessmentArea area, String person) {
        Map<String, Object> facts = ofFamily(caseNumber);
        facts.putAll(seenBy(area, person));
        return facts;
    }

    /** As a rule who assesses has also seen it; whoever else it was is written there instead. */
    private Map<String, Object> seenBy(AssessmentArea area, String person) {
        String name = workers.names().getOrDefault(person, person);
        return AssessmentComponent.of(area).stream()
                .collect(Collectors.toMap(AssessmentComponent::name, component -> Map.of("seenBy", name)));
    }

    /**
     * The child in question, who is about to see how it is, and the brothers and sisters who may stand on the same sheet.
     *
     * @param waiting the other children whose assessment this person has still to do, and whether it is begun
     */
    public Map<String, Object> ofChild(String caseNumber, UUID childId, String person, Map<UUID, Boolean> waiting) {
        Family family = caseFiles.family(caseNumber);
        Member child = family.member(childId);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("childName", child.fullName());
        facts.put("childAge", age(child));
        facts.put("childSchool", child.school());
        facts.putAll(seenBy(AssessmentArea.child, person));
        facts.put("siblings", siblings(family, waiting, inDepth.concernsBefore(caseNumber)));
        return facts;
    }

    private List<SiblingOnSheet> siblings(Family family, Map<UUID, Boolean> waiting, Map<UUID, String> concerns) {
        return family.everybody().stream()
                .filter(member -> waiting.containsKey(member.id()))
                .map(member -> new SiblingOnSheet(
                        member.id(),
                        words.sibling(member, clock.today(), waiting.get(member.id())),
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
    public Map<String, Object> ofSpecialist(String caseNumber, String role) {
        Map<String, Object> facts = ofFamily(caseNumber);
        facts.put("role", roles.of(role));
        specialists.askedAbout(role).ifPresent(topics -> facts.put("askedAbout", topics));
        filings.latest(caseNumber, SITUATION)
                .ifPresent(answers ->
                        facts.put("situation", answers.path("situation").asText("")));
        return facts;
    }

    /** What the parts of the round found, and the factors and needs that were last known. */
    public Map<String, Object> ofSummary(String caseNumber) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("componentRatings", inDepth.ratings(caseNumber));
        facts.put("specialistFindings", inDepth.specialistFindings(caseNumber));
        List<String> missing = inDepth.specialistsMissing(caseNumber);
        if (!missing.isEmpty()) {
            facts.put("specialistsMissing", String.join(", ", missing));
        }
        facts.put("needs", inDepth.knownNeeds(caseNumber));
        risks.latest(caseNumber)
                .ifPresent(risk ->
                        facts.put("risk", RiskFactors.tickingAsSeenLast(risk.factors(), risk.protectiveFactors())));
        return facts;
    }

    private Map<String, Object> about(Family family) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("familyName", family.name());
        facts.put(
                "familyMembers",
                family.members().stream()
                        .map(member -> member.fullName() + ", " + age(member))
                        .collect(Collectors.joining("; ")));
        return facts;
    }

    private String age(Member member) {
        return words.age(member.birthDate(), clock.today());
    }

    /** One from an earlier referral of the family does not count. */
    private Optional<JsonNode> psychologistView(String caseNumber) {
        return filings.inForce(caseNumber).stream()
                .filter(paper -> List.of(FIRST_CONTACT, PSYCHOLOGIST_VIEW).contains(paper.form()))
                .reduce((earlier, later) -> later)
                .filter(last -> last.form().equals(PSYCHOLOGIST_VIEW))
                .map(FiledForm::answers);
    }
}
