package org.shanyraq.activity.process;

import java.util.Map;
import org.shanyraq.activity.FosterParentSchool;
import org.shanyraq.activity.GroupSheets;
import org.shanyraq.activity.OpenGroupAnswers;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code open-group}: a group of the centre and who leads it. */
@Component
class OpenGroup implements FormHandler<OpenGroupAnswers> {

    private final FosterParentSchool school;
    private final GroupSheets sheets;

    OpenGroup(FosterParentSchool school, GroupSheets sheets) {
        this.school = school;
        this.sheets = sheets;
    }

    @Override
    public Class<OpenGroupAnswers> answers() {
        return OpenGroupAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toOpen(context.person(), school.waiting());
    }

    @Override
    public Routing file(OpenGroupAnswers answers, Submission submission) {
        return Routing.ofCase(school.open(answers, submission))
                .and("leader", answers.leader())
                .and("clockStart", answers.startsAt(submission.at()).toString());
    }
}
