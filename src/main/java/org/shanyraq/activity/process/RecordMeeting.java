package org.shanyraq.activity.process;

import java.util.Map;
import org.shanyraq.activity.GroupActivities;
import org.shanyraq.activity.GroupSheets;
import org.shanyraq.activity.RecordMeetingAnswers;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code record-meeting}: one meeting of a group and who came. */
@Component
class RecordMeeting implements FormHandler<RecordMeetingAnswers> {

    private final GroupActivities groups;
    private final GroupSheets sheets;

    RecordMeeting(GroupActivities groups, GroupSheets sheets) {
        this.groups = groups;
        this.sheets = sheets;
    }

    @Override
    public Class<RecordMeetingAnswers> answers() {
        return RecordMeetingAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toMeet(context.caseNumber());
    }

    @Override
    public Routing file(RecordMeetingAnswers answers, Submission submission) {
        groups.meet(answers, submission);
        return Routing.with("afterMeeting", answers.afterMeeting())
                .andWhen(answers.held(), "leader", answers.leader())
                .and("clockStart", answers.nextAt(submission.at()).toString());
    }
}
