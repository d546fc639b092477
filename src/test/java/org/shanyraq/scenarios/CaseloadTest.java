package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.leadWorker;
import static org.shanyraq.support.Answers.referral;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.Judgements;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Caseload;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How many children and families one case manager leads (T1053; where to warn is the centre's decision). */
@CentreTest
class CaseloadTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private Workers workers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Judgements judgements;

    // T1053
    @Test
    void aCaseManagerLeadsAtMostFiftyChildrenAndIsWarnedAtForty() {
        hire("gulnar");

        assertThat(verdictOn(family(39, "gulnar"))).isEqualTo("free");
        assertThat(verdictOn(family(1, "gulnar"))).isEqualTo("warn");
        assertThat(verdictOn(family(10, "gulnar"))).isEqualTo("warn");
        assertCarries("gulnar", 3, 50);

        String onlyChild = waiting(1);
        assertThat(Cases.refusal(() -> cases.file(onlyChild, leadWorker("gulnar"))))
                .contains("cannot take this family", "51");
        assertThat(centre.openTasks(onlyChild)).containsExactly("task_chooseLeadWorker");
    }

    // T1053
    @Test
    void aCaseManagerLeadsAtMostTwentyFamiliesAndIsWarnedAtFifteen() {
        hire("ruslan");

        for (int families = 1; families <= 20; families++) {
            assertThat(verdictOn(family(1, "ruslan")))
                    .as("with %d families", families)
                    .isEqualTo(families < 15 ? "free" : "warn");
        }

        String oneMore = waiting(1);
        assertThat(Cases.refusal(() -> cases.file(oneMore, leadWorker("ruslan"))))
                .contains("cannot take this family", "21");
    }

    // The centre's decision
    @Test
    void theCoordinatorMayExceedTheLimitWithAReason() {
        hire("asel");
        family(50, "asel");
        String family = waiting(2);

        cases.file(family, leadWorker("asel").with("reasonForExceeding", "She knows this family from school."));

        assertThat(centre.openTasks(family)).containsExactly("task_signAgreement");
        assertThat(cases.papers(family, "choose-lead-worker")
                        .get(0)
                        .answers()
                        .path("reasonForExceeding")
                        .asText())
                .isEqualTo("She knows this family from school.");
        assertCarries("asel", 2, 52);
    }

    @Test
    void aFamilyThatLeavesMakesRoomForAnother() {
        hire("nurlan");
        String leaving = cases.atClosure(referral().ofChildren(2), leadWorker("nurlan"));
        assertCarries("nurlan", 1, 2);

        cases.file(leaving, closure());
        cases.file(leaving, closureApproved());

        assertCarries("nurlan", 0, 0);
    }

    // T1053 [2]
    @Test
    void theLoadAlsoWeighsRiskAndStageBeforeAdmissionAndInTheMonitoredYear() {
        hire("balzhan");
        assertThat(workers.load("balzhan").weight()).isEqualByComparingTo("0");

        cases.referred(referral().with("caseManager", "balzhan"));
        assertThat(workers.load("balzhan").weight()).isEqualByComparingTo("0.5");

        cases.accompanied(referral().with("caseManager", "balzhan"), leadWorker("balzhan"));
        cases.monitored(leadWorker("balzhan"));
        BigDecimal usual = workers.load("balzhan").weight();
        String red = cases.accompanied(leadWorker("balzhan"), confirmedRisk("red", "The father is back."));
        assertThat(workers.load("balzhan").weight().subtract(usual)).isEqualByComparingTo("1.5");
        assertThat(cases.file(red).caseManager()).isEqualTo("balzhan");
        assertCarries("balzhan", 2, 2);
    }

    // T1054
    @Test
    void aCoordinatorLeadsNoFamily() {
        String family = waiting(1);

        assertThat(Cases.refusal(() -> cases.file(family, leadWorker("saule"))))
                .isEqualTo("saule is not a case manager of the centre.");
    }

    private void assertCarries(String worker, long families, long children) {
        Caseload load = workers.load(worker);
        assertThat(List.of(load.families(), load.children())).containsExactly(families, children);
    }

    private void hire(String worker) {
        accounts.open(worker, worker, "Testova", "shanyraq", "caseManager");
        workers.register(worker, worker + " Testova", "caseManager");
    }

    private String family(int children, String worker) {
        String family = waiting(children);
        cases.file(family, leadWorker(worker));
        return family;
    }

    private String waiting(int children) {
        String family = cases.atAdmission(referral().ofChildren(children));
        cases.file(family, admission("accompany"));
        return family;
    }

    private String verdictOn(String family) {
        return judgements.latest(family, "caseload").orElseThrow().text("verdict");
    }
}
