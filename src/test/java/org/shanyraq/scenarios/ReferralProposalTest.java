package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.distributed;
import static org.shanyraq.support.Answers.referralOfKnownFamily;
import static org.shanyraq.support.Answers.to;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.family.Member;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A referral that names a case of somebody else is proposed: a coordinator says whose the family is. */
@CentreTest
class ReferralProposalTest {

    private static final String TASK = "task_distributeReferral";
    private static final String PROPOSER = "daniyar";

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    JdbcClient database;

    @Autowired
    FormRoad road;

    @Autowired
    ActingAs acting;

    /** T1035, T1159. */
    @Test
    void aFamilyWhoseCaseHasEndedComesBackToWhomTheCoordinatorChooses() {
        String ended = cases.closed();
        String proposal = propose(ended);

        assertThat(centre.openTasks(proposal)).containsExactly(TASK);
        distribute(
                proposal,
                distributed("reEnter").with("leadWorker", "aigerim").with("word", "Thank you, they know the way."));

        String again = again(ended);
        assertThat(cases.file(again).caseManager()).isEqualTo("aigerim");
        assertThat(centre.task(again, "task_makeFirstContact").getAssignee()).isEqualTo("aigerim");
        assertThat(cases.papers(again, "register-referral"))
                .extracting(FiledForm::filedBy)
                .containsExactly(PROPOSER);
        assertThat(cases.papers(again, "distribute-referral"))
                .extracting(FiledForm::filedBy)
                .containsExactly("saule");
        assertThat(shown(proposal))
                .contains("has come back", "they know the way")
                .doesNotContain(again);
        read(proposal);
    }

    @Test
    void theCoordinatorMayGiveItToWhoProposedIt() {
        String ended = cases.closed();
        String proposal = propose(ended);

        distribute(proposal, distributed("reEnter").with("leadWorker", PROPOSER));

        assertThat(shown(proposal)).contains(again(ended));
        assertThat(cases.attention(ended)).contains("familyWithAnother caseManagerReminded");
        read(proposal);
    }

    /** An open case, an ended one and none: the same answer, the same task. */
    @Test
    void whateverTheNumberIsTheReferralTakesTheSameWay() {
        for (String number : List.of(cases.accompanied(), cases.closed(), "1999-0001")) {
            String proposal = propose(number);

            assertThat(proposal).startsWith("R-");
            Task task = centre.task(proposal, TASK);
            assertThat(task.getAssignee()).isNull();
            assertThat(centre.groupsOf(proposal, TASK)).containsExactlyInAnyOrder("coordinator", "director");
            distribute(proposal, distributed("anotherFamily"));
            read(proposal);
        }
    }

    @Test
    void aReferralOfAFamilyWithAnOpenCaseJoinsIt() {
        String open = cases.accompanied();
        String proposal = propose(open);

        distribute(proposal, distributed("join"));

        assertThat(centre.task(open, "task_lookAtReferral").getAssignee()).isEqualTo("aigerim");
        assertThat(cases.papers(open, "register-referral")).hasSize(2);
        assertThat(shown(proposal))
                .contains("went to who works with the family")
                .doesNotContain("Aigerim");
        read(proposal);
        assertThat(cases.file(open).status()).isEqualTo(CaseStatus.accompanied);
    }

    @Test
    void anotherFamilyGetsACaseOfItsOwn() {
        String proposal =
                cases.referredBy(PROPOSER, referralOfKnownFamily("1999-0001").ofChildren(1));

        distribute(proposal, distributed("anotherFamily"));

        String opened = database.sql("select max(case_number) from casefile.referral_proposal where number = :number")
                .param("number", proposal)
                .query(String.class)
                .single();
        assertThat(cases.file(opened).earlierCase()).isNull();
        assertThat(caseFiles.family(opened).members())
                .extracting(Member::fullName)
                .contains("Gulmira Serikova");
        read(proposal);
    }

    /** T1088: the week counts from the referral, whenever somebody says whose it is. */
    @Test
    void theFirstContactIsDueAWeekAfterTheReferral() {
        String ended = cases.closed();
        OffsetDateTime received = centre.now().minusDays(1).truncatedTo(ChronoUnit.MINUTES);
        String proposal = cases.referredBy(
                PROPOSER, referralOfKnownFamily(ended).ofChildren(1).with("received", received.toLocalDateTime()));
        centre.passDays(1);

        distribute(proposal, distributed("reEnter"));

        String again = again(ended);
        assertThat(centre.time(centre.task(again, "task_makeFirstContact").getDueDate()))
                .isEqualTo(received.plusWeeks(1));
        read(proposal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reEnter", "join"})
    void aCaseThatCannotTakeItSoIsRefusedWithASentence(String distribution) {
        String number = distribution.equals("reEnter") ? cases.accompanied() : cases.closed();
        String proposal = propose(number);

        assertThat(Cases.refusal(() -> distribute(proposal, distributed(distribution))))
                .contains(number, "open case");
        assertThat(Cases.refusal(
                        () -> distribute(proposal, distributed(distribution).with("knownCase", "1999-0001"))))
                .contains("1999-0001");
        assertThat(centre.openTasks(proposal)).containsExactly(TASK);
        distribute(proposal, distributed("anotherFamily"));
        read(proposal);
    }

    @Test
    void withoutAnybodyToldOfNobodyCouldSayWhoseFamilyItIs() {
        assertThat(Cases.refusal(() -> cases.referredBy(PROPOSER, referralOfKnownFamily("1999-0001"))))
                .contains("at least one person");
    }

    private String propose(String number) {
        return cases.referredBy(PROPOSER, referralOfKnownFamily(number).ofChildren(1));
    }

    private void distribute(String proposal, Answers answers) {
        file("saule", proposal, answers);
    }

    private void read(String proposal) {
        file(PROPOSER, proposal, to("read-distribution"));
        assertThat(centre.openTasks(proposal)).isEmpty();
        assertThat(centre.isRunning(proposal)).isFalse();
    }

    /** What whoever took it down reads of it. */
    private String shown(String proposal) {
        String task = centre.task(proposal, "task_readDistribution").getId();
        return acting.person(
                PROPOSER, () -> road.open(new FormPlace.Task(task)).data().toString());
    }

    /** There is no family yet of which the answers could know. */
    private void file(String person, String proposal, Answers answers) {
        centre.complete(person, proposal, answers.task(), answers.at(new Moment(centre.now(), List.of())));
    }

    private String again(String ended) {
        return caseFiles.openedAfter(ended).get(0).number();
    }
}
