package org.shanyraq.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is reminded of one task, once a day, without a family's name. */
class NudgesTest extends WithMailServer {

    @Autowired
    private Nudges nudges;

    @Test
    void whoseTheTaskIsGetsOneMailADay() {
        String lead = hire("caseManager");
        String family = cases.referred(Answers.referral().with("caseManager", lead));
        String task = centre.task(family, "task_makeFirstContact").getId();

        nudges.remind(task, "saule");
        nudges.remind(task, "saule");
        postman.deliver();

        String subject = family + ": you are asked to do what is due";
        assertThat(subjects(lead)).filteredOn(subject::equals).hasSize(1);
        assertThat(mails(lead).stream().filter(mail -> mail.text().contains("Who watches over the centre")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains(task).doesNotContain("Serikova"));
    }
}
