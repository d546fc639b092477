package org.shanyraq.activity.process;

import java.util.Map;
import org.shanyraq.activity.EnrolCandidatesAnswers;
import org.shanyraq.activity.FosterParentSchool;
import org.shanyraq.activity.GroupSheets;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code enrol-candidates}: candidates for foster parents in a group of the centre's own school. */
@Component
class EnrolCandidates implements FormHandler<EnrolCandidatesAnswers> {

    private final FosterParentSchool school;
    private final GroupSheets sheets;

    EnrolCandidates(FosterParentSchool school, GroupSheets sheets) {
        this.school = school;
        this.sheets = sheets;
    }

    @Override
    public Class<EnrolCandidatesAnswers> answers() {
        return EnrolCandidatesAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toEnrolCandidates(context.caseNumber());
    }

    @Override
    public Routing file(EnrolCandidatesAnswers answers, Submission submission) {
        school.enrol(answers, submission);
        return Routing.with("enrolment", answers.enrolment());
    }
}
