package org.shanyraq.assessment;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.family.Member;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of in-depth assessment of a family: begun, rated part by part, summarised. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class InDepthAssessments {

    private static final String BENEFIT_NOT_RECEIVED = "benefitNotReceived";

    private final InDepthAssessmentRepository assessments;
    private final PrimaryAssessments primaryAssessments;
    private final RiskAssessments risks;
    private final SeenAgain seen;
    private final CaseFiles caseFiles;
    private final Filings filings;
    private final Decisions decisions;
    private final CentreClock clock;
    private final Words words;
    private final RoleNames roles;
    private final Workers workers;

    InDepthAssessments(
            InDepthAssessmentRepository assessments,
            PrimaryAssessments primaryAssessments,
            RiskAssessments risks,
            SeenAgain seen,
            CaseFiles caseFiles,
            Filings filings,
            Decisions decisions,
            CentreClock clock,
            Words words,
            RoleNames roles,
            Workers workers) {
        this.assessments = assessments;
        this.primaryAssessments = primaryAssessments;
        this.risks = risks;
        this.seen = seen;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.decisions = decisions;
        this.clock = clock;
        this.words = words;
        this.roles = roles;
        this.workers = workers;
    }

    /**
     * Begins another round.
     *
     * @return the groups of the specialists whose view it needs, by the decision {@code specialistsNeeded}; each
     *     once; nobody waits for a kind that nobody at the centre is of
     */
    public List<String> begin(String caseNumber) {
        assessments.save(new InDepthAssessment(caseNumber, clock.now()));
        Set<String> here = workers.roles();
        return specialistsNeeded(decisions.ask("specialistsNeeded", caseNumber, known(caseNumber)))
                .filter(here::contains)
                .toList();
    }

    /** Of which kinds the family needs a view and nobody works at the centre: a partner is to be asked for it. */
    @Transactional(readOnly = true)
    public List<String> specialistsMissing(String caseNumber) {
        Set<String> here = workers.roles();
        return specialistsNeeded(decisions.ask("specialistsNeeded", null, known(caseNumber)))
                .filter(group -> !here.contains(group))
                .map(roles::of)
                .toList();
    }

    private static Stream<String> specialistsNeeded(Judgement judgement) {
        return judgement.texts("specialist").stream().distinct();
    }

    private Map<String, Object> known(String caseNumber) {
        List<String> factors =
                risks.latest(caseNumber).map(RiskAssessment::factors).orElse(List.of());
        return Map.of("factors", factors, "needs", latestNeeds(caseNumber));
    }

    /**
     * @param waiting the other children whose assessment the same person has still to do
     * @throws org.shanyraq.engine.Refusal if a concern is rated without saying what is needed, the child is not of this
     *     family, or a brother or sister on its sheet waits for no assessment
     */
    public void file(UUID childId, ChildAssessment answers, Set<UUID> waiting, Submission submission) {
        answers.ensureFits(waiting);
        Member child = caseFiles.family(submission.caseNumber()).member(childId);
        current(submission).rate(child.id(), answers.views(), submission);
    }

    public void file(ParentingAssessment answers, Submission submission) {
        current(submission).rate(null, answers.views(), submission);
    }

    public void file(FamilyAssessment answers, Submission submission) {
        current(submission).rate(null, answers.views(), submission);
    }

    /** @param role the specialist's group */
    public void file(String role, SpecialistView answers, Submission submission) {
        current(submission).addSpecialistView(role, answers.rating(), submission);
    }

    /** Closes the round and opens another look at the family's risk. */
    public void file(AssessmentSummary answers, Submission submission) {
        current(submission).summarise(answers.needs(), submission);
        seen.keep(LookOccasion.assessment, clock.today(), answers.scales(), submission);
        risks.recordFactors(submission.caseNumber(), RiskStage.inDepth, answers.risk(), submission);
    }

    /** Whether the family has come as far as to its in-depth assessment. */
    @Transactional(readOnly = true)
    public boolean haveBegun(String caseNumber) {
        return latest(caseNumber).isPresent();
    }

    /** What the latest round found so far, children first; empty before the first round. */
    @Transactional(readOnly = true)
    public List<RatedComponent> ratings(String caseNumber) {
        Map<UUID, Member> members = new LinkedHashMap<>();
        caseFiles.family(caseNumber).everybody().forEach(member -> members.put(member.id(), member));
        List<UUID> order = new ArrayList<>(members.keySet());
        return latest(caseNumber).map(InDepthAssessment::ratings).orElse(List.of()).stream()
                .sorted(comparing(ComponentRating::area)
                        .thenComparing(rating -> order.indexOf(rating.childId()))
                        .thenComparing(ComponentRating::component))
                .map(rating -> rated(rating, members.get(rating.childId())))
                .toList();
    }

    /** What gave concern with each child when the family was last assessed to the end, in words. */
    @Transactional(readOnly = true)
    public Map<UUID, String> concernsBefore(String caseNumber) {
        return assessments
                .findFirstByCaseNumberAndSummarisedAtNotNullOrderBySequenceDesc(caseNumber)
                .map(InDepthAssessment::ratings)
                .orElse(List.of())
                .stream()
                .filter(found -> found.childId() != null && found.rating().isConcern())
                .sorted(comparing(ComponentRating::component))
                .collect(groupingBy(
                        ComponentRating::childId,
                        mapping(
                                found -> words.of(found.component()) + ": " + words.of(found.rating()),
                                joining("; "))));
    }

    /** What the components of family and children are called, by their {@link RatedComponent#key()}. */
    @Transactional(readOnly = true)
    public Map<String, String> titles(String caseNumber) {
        Map<String, String> titles = new LinkedHashMap<>();
        caseFiles
                .family(caseNumber)
                .everybody()
                .forEach(member -> AssessmentComponent.of(AssessmentArea.child)
                        .forEach(component -> titles.put(
                                RatedComponent.key(component, member.id()), title(member.fullName(), component))));
        Stream.of(AssessmentArea.parenting, AssessmentArea.family)
                .forEach(area -> AssessmentComponent.of(area)
                        .forEach(component ->
                                titles.put(RatedComponent.key(component, null), title(words.of(area), component))));
        return titles;
    }

    private String title(@Nullable String about, AssessmentComponent component) {
        return about + ", " + words.of(component);
    }

    /** What the specialists said in the latest round so far. */
    @Transactional(readOnly = true)
    public List<SpecialistFinding> specialistFindings(String caseNumber) {
        Collection<SpecialistRating> ratings =
                latest(caseNumber).map(InDepthAssessment::specialistRatings).orElse(List.of());
        Map<UUID, JsonNode> papers =
                filings
                        .inForce(
                                caseNumber,
                                ratings.stream().map(SpecialistRating::filingId).toList())
                        .stream()
                        .collect(toMap(FiledForm::id, FiledForm::answers));
        return ratings.stream()
                .sorted(comparing(SpecialistRating::role))
                .map(rating -> finding(rating, papers.getOrDefault(rating.filingId(), MissingNode.getInstance())))
                .toList();
    }

    /** What the family was last found to need: by a summary, or by a primary assessment made since. */
    @Transactional(readOnly = true)
    public List<String> latestNeeds(String caseNumber) {
        Optional<PrimaryAssessment> primary = primaryAssessments.latest(caseNumber);
        return assessments
                .findFirstByCaseNumberAndSummarisedAtNotNullOrderBySequenceDesc(caseNumber)
                .filter(round -> primary.filter(since -> since.recordedAt().isAfter(round.summarisedAt()))
                        .isEmpty())
                .map(InDepthAssessment::needs)
                .or(() -> primary.map(PrimaryAssessment::needs))
                .orElse(List.of());
    }

    /** The latest needs, and a benefit not received that was ticked as a risk before it was asked for as a need. */
    List<String> knownNeeds(String caseNumber) {
        return Stream.concat(
                        latestNeeds(caseNumber).stream(),
                        risks.latest(caseNumber).map(RiskAssessment::factors).orElse(List.of()).stream()
                                .filter(BENEFIT_NOT_RECEIVED::equals))
                .distinct()
                .toList();
    }

    private RatedComponent rated(ComponentRating found, @Nullable Member child) {
        return new RatedComponent(
                found.component(),
                found.childId(),
                child == null ? words.of(found.component().area()) : child.fullName(),
                words.of(found.component()),
                found.rating(),
                words.of(found.rating()),
                found.need());
    }

    private SpecialistFinding finding(SpecialistRating rating, JsonNode paper) {
        return new SpecialistFinding(
                roles.of(rating.role()),
                words.of(rating.rating()),
                paper.path("findings").asText(""),
                paper.path("needs").asText(""),
                paper.path("recommendedServices").asText(""));
    }

    private Optional<InDepthAssessment> latest(String caseNumber) {
        return assessments.findFirstByCaseNumberOrderBySequenceDesc(caseNumber);
    }

    private InDepthAssessment current(Submission submission) {
        return latest(submission.caseNumber())
                .orElseThrow(() ->
                        new IllegalStateException("No in-depth assessment has begun for " + submission.caseNumber()));
    }
}
