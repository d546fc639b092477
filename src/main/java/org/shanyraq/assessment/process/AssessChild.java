package org.shanyraq.assessment.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.ChildAssessment;
import org.shanyraq.assessment.InDepthAssessments;
import org.shanyraq.assessment.SiblingsSheet;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.SameWork;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** The developmental needs of the child that this task is about, and on the same sheet those of its brothers and sisters. */
@Component
class AssessChild implements CaseForm<ChildAssessment> {

    private static final String EACH_CHILD = "task_assessChild";
    private static final String CHILD = "childId";

    private final InDepthAssessments assessments;
    private final AssessmentFacts facts;
    private final SiblingsSheet sheet;
    private final SameWork work;

    AssessChild(InDepthAssessments assessments, AssessmentFacts facts, SiblingsSheet sheet, SameWork work) {
        this.assessments = assessments;
        this.facts = facts;
        this.sheet = sheet;
        this.work = work;
    }

    @Override
    public Class<ChildAssessment> answers() {
        return ChildAssessment.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofChild(context.caseNumber(), context.id(CHILD), context.person(), waiting(context));
    }

    @Override
    public Routing file(ChildAssessment answers, Submission submission) {
        FormContext context = submission.context();
        assessments.file(context.id(CHILD), answers, waiting(context).keySet(), submission);
        return Routing.none();
    }

    @Override
    public List<SameWork.Piece> alsoDone(JsonNode answers, FormContext context) {
        String sheetOf = facts.nameOf(context.caseNumber(), context.id(CHILD));
        return sheet.papers(answers, sheetOf).entrySet().stream()
                .map(paper -> new SameWork.Piece(CHILD, paper.getKey().toString(), paper.getValue()))
                .toList();
    }

    private Map<UUID, Boolean> waiting(FormContext context) {
        Map<UUID, Boolean> waiting = new LinkedHashMap<>();
        work.others(context, EACH_CHILD, CHILD).forEach((child, begun) -> waiting.put(UUID.fromString(child), begun));
        return waiting;
    }
}
