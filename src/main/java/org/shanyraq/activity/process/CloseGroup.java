package org.shanyraq.activity.process;

import java.util.Map;
import org.shanyraq.activity.CloseGroupAnswers;
import org.shanyraq.activity.GroupActivities;
import org.shanyraq.activity.GroupSheets;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code close-group}: what a group has reached. */
@Component
class CloseGroup implements FormHandler<CloseGroupAnswers> {

    private final GroupActivities groups;
    private final GroupSheets sheets;

    CloseGroup(GroupActivities groups, GroupSheets sheets) {
        this.groups = groups;
        this.sheets = sheets;
    }

    @Override
    public Class<CloseGroupAnswers> answers() {
        return CloseGroupAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toClose(context.caseNumber());
    }

    @Override
    public Routing file(CloseGroupAnswers answers, Submission submission) {
        groups.close(answers, submission);
        return Routing.none();
    }
}
