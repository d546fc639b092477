package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.firstContact;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Mishaps;
import org.springframework.beans.factory.annotation.Autowired;

/** A task and the record that it makes commit together or not at all. */
@CentreTest
class OneTransactionTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private Mishaps mishaps;

    @Autowired
    private ContactLog contacts;

    @Autowired
    private ManagementService engine;

    @Autowired
    private RuntimeService runtime;

    @Test
    void whenTheEngineFailsTheCaseFileKeepsNothing() {
        String family = cases.referred();
        mishaps.inTheEngine(family);

        assertNothingHappensAtTheFirstAttemptAndEverythingAtTheSecond(family);
    }

    @Test
    void whenTheCommitFailsNeitherCaseFileNorEngineKeepsAnything() {
        String family = cases.referred();
        mishaps.atTheCommit(family);

        assertNothingHappensAtTheFirstAttemptAndEverythingAtTheSecond(family);
    }

    private void assertNothingHappensAtTheFirstAttemptAndEverythingAtTheSecond(String family) {
        assertThatThrownBy(() -> cases.file(family, firstContact())).isInstanceOf(Mishaps.Mishap.class);

        assertThat(cases.papers(family, "make-first-contact")).isEmpty();
        assertThat(contacts.latest(family, 2)).isEmpty();
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
        assertThat(centre.passed(family)).doesNotContain("task_makeFirstContact");

        cases.file(family, firstContact());

        assertThat(cases.papers(family, "make-first-contact")).hasSize(1);
        assertThat(contacts.latest(family, 2)).hasSize(1);
        assertThat(centre.openTasks(family)).containsExactly("task_assessSituation");
    }

    /** What a timer raises in the case file goes the same way. */
    @Test
    void whenATimerFailsNoHandIsRaisedAndTheTimerIsTriedAgain() {
        String family = cases.referred();
        mishaps.atTheCommit(family);

        centre.passDays(6);
        assertThat(cases.attention(family)).isEmpty();

        engine.setJobRetries(failedTimer(family).getId(), 1);
        centre.passDays(0);
        assertThat(cases.attention(family)).containsExactly("firstContact caseManagerReminded");
    }

    private Job failedTimer(String family) {
        ProcessInstance assessment = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(family)
                .processDefinitionKey("primaryAssessment")
                .singleResult();
        List<Job> failed = engine.createJobQuery()
                .processInstanceId(assessment.getId())
                .noRetriesLeft()
                .list();
        assertThat(failed).hasSize(1);
        return failed.get(0);
    }
}
