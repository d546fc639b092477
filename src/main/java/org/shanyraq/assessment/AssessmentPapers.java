package org.shanyraq.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.intake.PrimaryFindings;
import org.shanyraq.intake.SaidApplication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the papers of the assessments are called and say, as they were corrected since. */
@Service
@Transactional(readOnly = true)
public class AssessmentPapers implements PrimaryFindings {

    public static final String SITUATION = "assess-situation";
    public static final String ASKED_AGAIN = "ask-again";
    public static final String RISK = "confirm-risk-level";
    public static final String CHILD = "assess-child";
    public static final String PARENTS = "assess-parenting";
    public static final String FAMILY = "assess-family";
    public static final String SPECIALISTS_VIEW = "give-specialist-view";
    public static final String SUMMARY = "summarise-assessment";
    static final String PSYCHOLOGISTS_VIEW = "add-psychologist-view";

    /** What is asked of each component of an assessment; the rating comes first, and without it nothing else. */
    public static final List<String> OF_COMPONENT = List.of("rating", "evidence", "need", "seenBy", "resources");

    /** How whoever is assessed sees it, on each of these papers. */
    public static final List<String> OWN_VIEWS = List.of("childView", "parentView", "familyView");

    private final Filings filings;

    AssessmentPapers(Filings filings) {
        this.filings = filings;
    }

    @Override
    public List<String> criteria(String caseNumber) {
        return ticked(caseNumber, "criteria");
    }

    @Override
    public List<String> needs(String caseNumber) {
        return ticked(caseNumber, "needs");
    }

    private List<String> ticked(String caseNumber, String list) {
        return filings.latest(caseNumber, SITUATION)
                .map(answers -> StreamSupport.stream(answers.path(list).spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .orElse(List.of());
    }

    /** How it is in the family, in the case manager's words. */
    Optional<String> situation(String caseNumber) {
        return filings.said(caseNumber, SITUATION, "situation");
    }

    /** Whether the family wants to take children in: they go to the centre's own school (T1049, T1060). */
    public boolean areOfCandidates(String caseNumber) {
        return filings.said(caseNumber, SITUATION, "targetGroup")
                .filter(TargetGroup.candidateSubstituteParents.name()::equals)
                .isPresent();
    }

    /** The application that this paper took down, if it did. */
    public static Optional<SaidApplication> application(FiledForm paper) {
        return Optional.of(paper)
                .filter(taken -> Set.of(SITUATION, ASKED_AGAIN).contains(taken.form()))
                .flatMap(taken -> SaidApplication.in(
                        taken.answers(),
                        taken.answers().path("appliedOn").asText(),
                        taken.answers().path("familyView").textValue()));
    }
}
