package org.shanyraq.activity.process;

import static org.shanyraq.running.CaseVariables.CLOCK_START;

import org.shanyraq.activity.CloseGroupAnswers;
import org.shanyraq.activity.EnrolCandidatesAnswers;
import org.shanyraq.activity.EnrolInGroupAnswers;
import org.shanyraq.activity.EnrolParticipantsAnswers;
import org.shanyraq.activity.Enrolment;
import org.shanyraq.activity.FosterParentSchool;
import org.shanyraq.activity.GroupActivities;
import org.shanyraq.activity.GroupSheets;
import org.shanyraq.activity.GroupSheets.ToChoose;
import org.shanyraq.activity.GroupSheets.ToClose;
import org.shanyraq.activity.GroupSheets.ToEnrol;
import org.shanyraq.activity.GroupSheets.ToEnrolCandidates;
import org.shanyraq.activity.GroupSheets.ToMeet;
import org.shanyraq.activity.GroupSheets.ToOpen;
import org.shanyraq.activity.OpenGroupAnswers;
import org.shanyraq.activity.RecordMeetingAnswers;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the groups, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class ActivityForms {

    private static final Variable<String> LEADER = Variable.text("leader");
    private static final Variable<Boolean> GROUP_BEGINS = Variable.yesNo("groupBegins");
    private static final Variable<Enrolment> ENROLMENT = Variable.choice("enrolment", Enrolment.class);
    private static final Variable<String> AFTER_MEETING = Variable.text("afterMeeting");

    /** A group of the centre and who leads it. */
    @Bean
    CaseForm<OpenGroupAnswers, ToOpen> openGroup(FosterParentSchool school, GroupSheets sheets) {
        return CaseForm.of(OpenGroupAnswers.class)
                .showing(ToOpen.class, context -> sheets.toOpen(context.person(), school.waiting()))
                .routing((answers, submission) -> Routing.ofCase(school.open(answers, submission))
                        .and(LEADER, answers.leader())
                        .and(CLOCK_START, answers.startsAt(submission.at())));
    }

    /** Who takes part in a group from its beginning. */
    @Bean
    CaseForm<EnrolParticipantsAnswers, ToEnrol> enrolParticipants(GroupActivities groups, GroupSheets sheets) {
        return CaseForm.of(EnrolParticipantsAnswers.class)
                .showing(ToEnrol.class, context -> sheets.toEnrol(context.caseNumber()))
                .routing((answers, submission) -> {
                    groups.enrol(answers, submission);
                    return Routing.with(GROUP_BEGINS, answers.begins());
                });
    }

    /** Members of a family in a group of the centre. */
    @Bean
    CaseForm<EnrolInGroupAnswers, ToChoose> enrolInGroup(GroupActivities groups, GroupSheets sheets) {
        return CaseForm.of(EnrolInGroupAnswers.class)
                .showing(ToChoose.class, context -> sheets.toChoose(context.caseNumber()))
                .filing(groups::enrol);
    }

    /** Candidates for foster parents in a group of the centre's own school. */
    @Bean
    CaseForm<EnrolCandidatesAnswers, ToEnrolCandidates> enrolCandidates(FosterParentSchool school, GroupSheets sheets) {
        return CaseForm.of(EnrolCandidatesAnswers.class)
                .showing(ToEnrolCandidates.class, context -> sheets.toEnrolCandidates(context.caseNumber()))
                .routing((answers, submission) -> {
                    school.enrol(answers, submission);
                    return Routing.with(ENROLMENT, answers.enrolment());
                });
    }

    /** One meeting of a group and who came. */
    @Bean
    CaseForm<RecordMeetingAnswers, ToMeet> recordMeeting(GroupActivities groups, GroupSheets sheets) {
        return CaseForm.of(RecordMeetingAnswers.class)
                .showing(ToMeet.class, context -> sheets.toMeet(context.caseNumber()))
                .routing((answers, submission) -> {
                    groups.meet(answers, submission);
                    return Routing.with(AFTER_MEETING, answers.afterMeeting())
                            .andWhen(answers.held(), LEADER, answers.leader())
                            .and(CLOCK_START, answers.nextAt(submission.at()));
                });
    }

    /** What a group has reached. */
    @Bean
    CaseForm<CloseGroupAnswers, ToClose> closeGroup(GroupActivities groups, GroupSheets sheets) {
        return CaseForm.of(CloseGroupAnswers.class)
                .showing(ToClose.class, context -> sheets.toClose(context.caseNumber()))
                .filing(groups::close);
    }
}
