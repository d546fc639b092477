package org.shanyraq.activity.process;

import java.util.Map;
import org.shanyraq.activity.EnrolParticipantsAnswers;
import org.shanyraq.activity.GroupActivities;
import org.shanyraq.activity.GroupSheets;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code enrol-participants}: who takes part in a group from its beginning. */
@Component
class EnrolParticipants implements FormHandler<EnrolParticipantsAnswers> {

    private final GroupActivities groups;
    private final GroupSheets sheets;

    EnrolParticipants(GroupActivities groups, GroupSheets sheets) {
        this.groups = groups;
        this.sheets = sheets;
    }

    @Override
    public Class<EnrolParticipantsAnswers> answers() {
        return EnrolParticipantsAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toEnrol(context.caseNumber());
    }

    @Override
    public Routing file(EnrolParticipantsAnswers answers, Submission submission) {
        groups.enrol(answers, submission);
        return Routing.with("groupBegins", answers.begins());
    }
}
