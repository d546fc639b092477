package org.shanyraq.activity.process;

import java.util.Map;
import org.shanyraq.activity.EnrolInGroupAnswers;
import org.shanyraq.activity.GroupActivities;
import org.shanyraq.activity.GroupSheets;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code enrol-in-group}: members of a family in a group of the centre. */
@Component
class EnrolInGroup implements FormHandler<EnrolInGroupAnswers> {

    private final GroupActivities groups;
    private final GroupSheets sheets;

    EnrolInGroup(GroupActivities groups, GroupSheets sheets) {
        this.groups = groups;
        this.sheets = sheets;
    }

    @Override
    public Class<EnrolInGroupAnswers> answers() {
        return EnrolInGroupAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toChoose(context.caseNumber());
    }

    @Override
    public Routing file(EnrolInGroupAnswers answers, Submission submission) {
        groups.enrol(answers, submission);
        return Routing.none();
    }
}
