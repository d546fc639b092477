package org.shanyraq.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.leadWorker;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.reminder.MailServer.Received;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Mishaps;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is told of a limit gets a mail about it: once, and only if it is true. */
class RaisedHandMailsTest extends WithMailServer {

    private static final int LONG = 60;

    @Autowired
    private Mishaps mishaps;

    @Autowired
    private ManagementService jobs;

    private String caseManager;
    private String coordinator;
    private String director;

    @BeforeEach
    void peopleWithAddresses() {
        caseManager = hire("caseManager");
        coordinator = hire("coordinator");
        director = hire("director");
    }

    @Test
    void everyStepIsToldToWhomItConcernsExactlyOnce() {
        String family = cases.admitted(leadWorker(caseManager));

        centre.passDays(LONG);
        postman.deliver();
        postman.deliver();

        assertThat(subjects(caseManager)).containsExactly(family + ": limit near, Agreement");
        assertThat(subjects(coordinator)).containsOnlyOnce(family + ": limit passed, Agreement");
        assertThat(subjects(director)).containsOnlyOnce(family + ": limit passed long ago, Agreement");
        assertThat(mails(caseManager).get(0).text())
                .contains(family + " · Agreement", "https://centre.example/casework/case.html?case=" + family);
    }

    /** A referral that names a case of somebody else waits for a coordinator: a working day at most, unless one is reminded. */
    @Test
    void whoDistributesIsRemindedOfAReferralThatIsNobodysYet() {
        centre.passToTheMorningOfAWorkingDay();
        String proposal = cases.referredBy(
                caseManager, Answers.referralOfKnownFamily("1999-0001").ofChildren(1));
        postman.deliver();
        assertThat(subjects(coordinator)).noneMatch(subject -> subject.startsWith(proposal));

        centre.passDays(LONG / 10);
        postman.deliver();

        String matter = ", Giving a referral to somebody";
        assertThat(subjects(coordinator)).containsOnlyOnce(proposal + ": limit passed" + matter);
        assertThat(subjects(director)).containsOnlyOnce(proposal + ": limit passed long ago" + matter);
        assertThat(subjects(caseManager)).noneMatch(subject -> subject.endsWith(matter));
        assertThat(mails(director))
                .filteredOn(mail -> mail.subject().startsWith(proposal))
                .allSatisfy(mail ->
                        assertThat(mail.text()).contains("https://centre.example/camunda/app/tasklist/default/"));
    }

    /** It belongs to no family, may name a director, and leads to no case. */
    @Test
    void aMailAboutAComplaintSaysNothingOfAFamilyOrOfWhomItNames() {
        String family = cases.referred();
        String number = centre.start(
                caseManager,
                "complaint",
                Answers.complaintAbout(director).with("caseNumber", family).at(new Moment(centre.now(), List.of())));

        centre.passDays(LONG);
        postman.deliver();

        assertThat(subjects(coordinator)).containsOnlyOnce(number + ": limit passed long ago, Answer to a complaint");
        assertThat(subjects(director)).noneMatch(subject -> subject.startsWith(number));
        assertThat(mails(coordinator))
                .filteredOn(mail -> mail.subject().startsWith(number))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.text())
                        .doesNotContain(family, "case.html", director, "the director was told", "shouted"));
    }

    @Test
    void ofAChildInDangerCoordinatorAndDirectorHearAtOnce() {
        String family = cases.accompanied(leadWorker(caseManager));

        cases.reportDanger(caseManager, family, Answers.danger());
        postman.deliver();

        assertThat(subjects(coordinator)).containsExactly(family + ": Child in danger");
        assertThat(subjects(director)).containsExactly(family + ": Child in danger");
    }

    @Test
    void whatIsRolledBackIsToldNobodyAndTheNextAttemptIsToldOnce() {
        String family = cases.referred(Answers.referral().with("caseManager", caseManager));
        mishaps.atTheCommit(family);

        centre.passDays(6);
        postman.deliver();
        assertThat(waiting(caseManager)).isZero();
        assertThat(mails(caseManager)).isEmpty();

        jobs.createJobQuery().noRetriesLeft().list().forEach(job -> jobs.setJobRetries(job.getId(), 1));
        centre.passDays(0);
        postman.deliver();
        assertThat(mails(caseManager))
                .extracting(Received::subject)
                .containsExactly(family + ": limit near, First contact");
    }

    @Test
    void everybodyReadsTheirOwnLanguage() {
        identities.setUserInfo(coordinator, "language", "ru");
        identities.setUserInfo(director, "language", "kk");
        String family = cases.admitted(leadWorker(caseManager));

        centre.passDays(LONG);
        postman.deliver();

        assertThat(subjects(coordinator)).contains(family + ": срок прошёл, Соглашение");
        assertThat(subjects(director)).contains(family + ": мерзімі әлдеқашан өткен, Келісім");
    }
}
