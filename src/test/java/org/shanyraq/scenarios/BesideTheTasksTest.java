package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.reviewAsked;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormErrors;
import org.shanyraq.running.Act;
import org.shanyraq.running.Acts;
import org.shanyraq.running.FormGone;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be begun in a case at any time, from its file. */
@CentreTest
class BesideTheTasksTest {

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    Acts acts;

    @Autowired
    ActingAs acting;

    // T952
    @Test
    void aContactIsWrittenDownWhileAReviewIsOpen() {
        String family = cases.accompanied();
        cases.file(family, reviewAsked());

        centre.begin("aigerim", family, "contactLog", Map.of("contacts", List.of(aCall())));

        assertThat(cases.papers(family, "record-contact")).hasSize(1);
        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
        assertThat(centre.passed(family)).contains("end_contactRecorded");
    }

    @Test
    void aReviewIsNotAskedForBeforeThereIsAPlanToReview() {
        String family = cases.atInDepthAssessment();

        FormErrors refused = catchThrowableOfType(FormErrors.class, () -> centre.unscheduledReviewIsRequested(family));

        assertThat(refused.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("nothing to review"));
        assertThat(cases.papers(family, "request-review")).isEmpty();
    }

    /** Each act is offered to its groups in its states of the case, and the door keeps to it. */
    @Test
    void whatIsNotOfferedCannotBeBegun() {
        String referred = cases.referred();
        String accompanied = cases.accompanied();

        assertThat(offered("aigerim", referred)).contains("contactLog").doesNotContain("unscheduledReview");
        assertThat(offered("aigerim", accompanied)).contains("contactLog", "unscheduledReview");
        assertThat(offered("saule", accompanied)).contains("unscheduledReview").doesNotContain("contactLog");
        assertThatThrownBy(() -> centre.unscheduledReviewIsRequested(referred)).isInstanceOf(FormGone.class);
        assertThatThrownBy(() -> centre.begin("saule", accompanied, "contactLog", Map.of()))
                .isInstanceOf(FormGone.class);
        assertThatThrownBy(() -> centre.begin("aigerim", accompanied, "primaryAssessment", Map.of()))
                .isInstanceOf(FormGone.class);
        assertThatThrownBy(() -> centre.begin("aigerim", accompanied, "noSuchProcess", Map.of()))
                .isInstanceOf(FormGone.class);
    }

    private List<String> offered(String person, String caseNumber) {
        return acting.person(person, () -> acts.offeredIn(caseNumber)).stream()
                .map(Act::process)
                .toList();
    }

    private Map<String, Object> aCall() {
        return Map.of(
                "contactOn",
                centre.now().toLocalDate().toString(),
                "contactKind",
                "phone",
                "contactReached",
                true,
                "contactWith",
                "The mother");
    }
}
