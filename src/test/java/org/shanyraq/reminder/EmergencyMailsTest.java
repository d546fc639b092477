package org.shanyraq.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.EmergencyAccesses;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.Answers;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is to know that a file was opened in an emergency reads of it the same day. */
class EmergencyMailsTest extends WithMailServer {

    @Autowired
    private EmergencyAccesses accesses;

    @Autowired
    private ActingAs acting;

    @Test
    void coordinatorAndDirectorAreToldAtOnceAndNobodyIsNamed() {
        String coordinator = hire("coordinator");
        String director = hire("director");
        String family = cases.referred();

        acting.<Void>person("daniyar", () -> {
            accesses.open(family, "The grandmother of Асқар telephoned at night");
            return null;
        });
        postman.deliver();

        for (String told : new String[] {coordinator, director}) {
            assertThat(subjects(told)).containsExactly(family + ": the file was opened in an emergency");
            assertThat(mails(told).get(0).text())
                    .contains("https://centre.example/casework/case.html?case=" + family)
                    .doesNotContain("Асқар", "grandmother", "aniyar", "Serikova");
        }
    }

    @Test
    void theFamilysOwnCaseManagerIsTold() {
        String lead = hire("caseManager");
        String family = cases.referred(Answers.referral().with("caseManager", lead));

        acting.<Void>person("daniyar", () -> {
            accesses.open(family, "A child cannot wait");
            return null;
        });
        postman.deliver();

        assertThat(subjects(lead)).contains(family + ": the file was opened in an emergency");
    }
}
