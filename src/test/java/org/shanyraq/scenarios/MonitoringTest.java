package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.monitoringContact;
import static org.shanyraq.support.Answers.monitoringContactInNewDifficulty;
import static org.shanyraq.support.Answers.referralOfKnownFamily;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The year after closure, and families that come back (stage 11). */
@CentreTest
class MonitoringTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    // T1159
    @Test
    void aFamilyThatAgreesIsContactedOnceAQuarterForOneYear() {
        String family = cases.monitored();
        OffsetDateTime closed = centre.now();
        List<OffsetDateTime> contacts = new ArrayList<>();

        while (centre.isRunning(family)) {
            assertThat(centre.openTasks(family)).isEmpty();
            centre.passUntil(closed.plusMonths(3L * (contacts.size() + 1)).plusDays(2));
            cases.file(family, monitoringContact());
            contacts.add(centre.now());
        }

        assertThat(contacts).hasSize(4);
        assertThat(centre.passed(family)).contains("end_yearCompleted", "end_monitoringCompleted");
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        assertThat(cases.file(family).monitoringEndedAt()).isNotNull();
        centre.assertNothingIsLeft(family);
    }

    // T1159
    @Test
    void aFamilyThatDoesNotAgreeIsNotContacted() {
        String family = cases.closed();

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        assertThat(centre.passed(family)).doesNotContain("call_postClosureMonitoring");
        centre.assertNothingIsLeft(family);
    }

    // T1159
    @Test
    void aNewDifficultSituationReopensTheCase() {
        String family = cases.monitored();
        centre.passUntil(centre.now().plusMonths(3).plusDays(1));

        cases.file(family, monitoringContactInNewDifficulty());

        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
        assertThat(centre.time(centre.task(family, "task_makeFirstContact").getDueDate())
                        .toLocalDate())
                .as("the week starts again")
                .isEqualTo(centre.now().toLocalDate().plusWeeks(1));
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.referred);
        assertThat(cases.file(family).immediateDanger()).isFalse();
        cases.goOnTo("task_accompanyFamily", family);
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.accompanied);
    }

    // The centre's decision
    @Test
    void aFamilyThatReturnsWithAChildInDangerIsMetTheSameWorkingDayAndBeforeEverybodyElse() {
        String family = cases.monitored();
        centre.passUntil(centre.now().plusMonths(3).plusDays(1));
        centre.passToTheMorningOfAWorkingDay();
        Answers inDanger = monitoringContactInNewDifficulty().with("immediateDanger", true);

        assertThat(Cases.refusal(() -> cases.file(family, inDanger.without("immediateDanger"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, inDanger);

        Task contact = centre.task(family, "task_makeFirstContact");
        assertThat(centre.time(contact.getDueDate()).toLocalDate())
                .isEqualTo(centre.now().toLocalDate());
        assertThat(contact.getPriority()).isEqualTo(100);
        assertThat(cases.file(family).immediateDanger()).isTrue();
    }

    @Test
    void aContactThatReachesNobodyIsRecordedAndTheYearGoesOn() {
        String family = cases.monitored();
        centre.passUntil(centre.now().plusMonths(3).plusDays(1));

        cases.file(
                family,
                monitoringContact()
                        .with("contactReached", false)
                        .without("contactWith")
                        .without("situation")
                        .without("outcome"));

        assertThat(centre.openTasks(family)).isEmpty();
        assertThat(centre.isRunning(family)).isTrue();
    }

    @Test
    void aNewReferralOfAFamilyThatLeftJoinsItsFile() {
        String earlier = cases.closed();
        Answers anotherChild = referralOfKnownFamily(earlier)
                .with("members", List.of(member("Aliya Serikova", "daughter", true, TODAY)));

        String again = cases.referred(anotherChild);

        assertThat(again).isNotEqualTo(earlier);
        assertThat(cases.file(again).earlierCase()).isEqualTo(earlier);
        assertThat(cases.file(again).familyId()).isEqualTo(cases.file(earlier).familyId());
        assertThat(caseFiles.children(again)).hasSize(2);
        assertThat(centre.openTasks(again)).containsExactly("task_makeFirstContact");
    }

    @Test
    void whoWatchesOverAllCasesIsToldThatThereIsNoneOfThisNumber() {
        assertThat(Cases.refusal(() -> cases.referredBy("saule", referralOfKnownFamily("1999-0001"))))
                .startsWith("Number 1999-0001 cannot be taken up like this.");
    }
}
