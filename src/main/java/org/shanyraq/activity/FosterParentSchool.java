package org.shanyraq.activity;

import java.util.List;
import java.util.Set;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.OpenMatters;
import org.shanyraq.engine.Needed;
import org.shanyraq.form.Routing;
import org.shanyraq.form.Submission;
import org.shanyraq.oneoff.CandidatesTaken;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.RunningCase;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Candidates for foster parents go to the centre's own school (T1049, T1060): they are enrolled in a group of it, or wait
 * until one is opened. The waiting list is the centre's decision.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FosterParentSchool implements OpenMatters {

    static final String KIND = "fosterParentSchool";

    private static final String GROUP_OPENED = "groupEnrolment.groupOpened";

    private final GroupActivities groups;
    private final Filings filings;
    private final RunningCase running;
    private final MessageSource words;

    FosterParentSchool(GroupActivities groups, Filings filings, RunningCase running, MessageSource words) {
        this.groups = groups;
        this.filings = filings;
        this.running = running;
        this.words = words;
    }

    @EventListener
    void on(CandidatesTaken taken) {
        running.beginAt("groupEnrolment", "groupEnrolment.candidatesTaken", taken.caseNumber());
    }

    /**
     * @throws org.shanyraq.engine.Refusal if nobody is chosen, or no group
     */
    public void enrol(EnrolCandidatesAnswers answers, Submission submission) {
        switch (answers.enrolment()) {
            case enrolled -> {
                Needed.given(answers.group(), "group");
                Needed.given(answers.members(), "members");
                groups.enrol(new EnrolInGroupAnswers(answers.group(), answers.members()), submission);
            }
            case notWanted, waits -> {}
        }
    }

    /**
     * A group is opened; where it is one of the school, whoever waits for it is looked at again.
     *
     * @return its number
     */
    public String open(OpenGroupAnswers answers, Submission submission) {
        String number = groups.open(answers, submission);
        if (KIND.equals(answers.kind())) {
            running.tellAll(
                    GROUP_OPENED,
                    Routing.with(CaseVariables.CLOCK_START, submission.at()).variables());
        }
        return number;
    }

    /** How many families wait for a group of the school. */
    @Transactional(readOnly = true)
    public long waiting() {
        return running.waiting(GROUP_OPENED);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Matter> of(String caseNumber) {
        if (!running.awaits(caseNumber, GROUP_OPENED)) {
            return List.of();
        }
        return filings.newest(caseNumber, List.of("enrol-candidates"), null, 1).stream()
                .map(FiledForm::filedAt)
                .map(since ->
                        new Matter("activity", word("activity.school"), word("activity.waits"), Set.of(), since, null))
                .toList();
    }

    private String word(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
