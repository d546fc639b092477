package org.shanyraq.assessment;

import java.util.List;
import java.util.Map;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.RunningCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which children an in-depth assessment asks about, where those of a family change while it goes on or after it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ChildrenToAssess {

    /** The task that the assessment sets for each child, and the variable that tells which. */
    public static final String EACH_CHILD = "task_assessChild";

    private static final String CHILD = CaseVariables.CHILD.name();

    private final InDepthAssessments assessments;
    private final CaseFiles caseFiles;
    private final RunningCase running;

    ChildrenToAssess(InDepthAssessments assessments, CaseFiles caseFiles, RunningCase running) {
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.running = running;
    }

    /**
     * The children who joined are assessed too, in the in-depth assessment that is under way, or each for itself where
     * the others have been assessed already; who is gone is not.
     */
    public void changed(String caseNumber, List<String> joined, List<String> gone) {
        List<String> late = joined.stream()
                .filter(child -> !running.addWork(caseNumber, "inDepthAssessment", EACH_CHILD, CHILD, child))
                .toList();
        if (isAssessedAlready(caseNumber)) {
            late.forEach(child -> running.begin("childAssessment", caseNumber, Map.of(CHILD, child)));
        }
        gone.forEach(child -> running.withdrawWork(caseNumber, EACH_CHILD, CHILD, child));
    }

    /** A family that has not come so far yet is assessed with all its children when it does. */
    private boolean isAssessedAlready(String caseNumber) {
        return caseFiles.of(caseNumber).status() == CaseStatus.accompanied && assessments.haveBegun(caseNumber);
    }
}
