package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.PartnerAnswers.answered;
import static org.shanyraq.support.PartnerAnswers.called;
import static org.shanyraq.support.PartnerAnswers.chased;
import static org.shanyraq.support.PartnerAnswers.consenting;
import static org.shanyraq.support.PartnerAnswers.letterSent;
import static org.shanyraq.support.PartnerAnswers.noAnswer;
import static org.shanyraq.support.PartnerAnswers.notWanted;
import static org.shanyraq.support.PartnerAnswers.result;
import static org.shanyraq.support.PartnerAnswers.toTheClinic;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stage 3 [2], cases of November 2026, row 5: "refer" refers, and somebody asks whether help has come (T1088, T1284). */
@CentreTest
class ReferralElsewhereTest {

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    PartnerSheets partners;

    @Autowired
    FormRoad road;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcTemplate database;

    // Row 5
    @Test
    void theCommissionRefersALetterGoesOutAndAMonthLaterTheFamilyIsCalled() {
        String family = referred();
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.notAdmitted);
        assertThat(centre.openTasks(family)).containsExactly("task_referToPartner");
        assertThat(opened(family, "task_referToPartner").path("decided").asText())
                .startsWith("The commission refers this family");

        cases.file(family, agreed());
        cases.file(family, letterSent());
        cases.file(family, answered("accepted"));
        centre.pass(Period.ofMonths(1));

        assertThat(centre.openTasks(family)).containsExactly("task_callReferredFamily", "task_recordResult");
        JsonNode call = opened(family, "task_callReferredFamily");
        assertThat(call.path("partner").asText()).isEqualTo("City clinic 4");
        assertThat(call.path("state").asText()).isEqualTo("accepted, the result is awaited");
        cases.file(family, called("helped"));
        cases.file(family, result());

        assertThat(centre.passed(family)).contains("end_familyFollowed");
        centre.assertNothingIsLeft(family);
        assertThat(kept(family))
                .containsEntry("origin", "admission")
                .containsEntry("status", "finished")
                .containsEntry("arrival", "helped");
    }

    @Test
    void aFamilyThatRefusesIsNotReferredAndIsCalledAllTheSame() {
        String family = referred();
        assertThat(Cases.refusal(() -> cases.file(family, agreed().without("familyAgrees"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> cases.file(
                        family,
                        agreed().without("sharingConsent").without("consentBy").without("consentOn"))))
                .isEqualTo("Please fill this in.");

        cases.file(family, notWanted());

        assertThat(centre.openTasks(family)).isEmpty();
        centre.pass(Period.ofMonths(1));
        assertThat(Cases.refusal(() -> cases.file(family, called("notArrived"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, called("notArrived").with("whatNow", "The coordinator will visit them."));

        centre.assertNothingIsLeft(family);
        assertThat(kept(family)).containsEntry("status", "notWanted").containsEntry("arrival", "notArrived");
        assertThat(partners.latest(family))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).endsWith(", the family has not arrived"));
    }

    @Test
    void aPartnerThatNeverAnswersDoesNotKeepTheFamilyFromBeingCalled() {
        String family = referred();
        cases.file(family, agreed());
        cases.file(family, letterSent());
        centre.passDays(15);
        cases.file(family, chased());
        cases.file(family, noAnswer());
        assertThat(centre.openTasks(family)).isEmpty();

        centre.pass(Period.ofMonths(1));
        cases.file(family, called("notHelped").with("whatNow", "Another clinic is asked."));

        centre.assertNothingIsLeft(family);
        assertThat(kept(family)).containsEntry("status", "unanswered").containsEntry("arrival", "notHelped");
    }

    @Test
    void whoForgetsAReferredFamilyRaisesHandsOneAfterTheOther() {
        String family = referred();

        centre.pass(Period.ofMonths(3));

        assertThat(cases.attention(family))
                .contains(
                        "partnerLetter caseManagerReminded",
                        "partnerLetter coordinatorTold",
                        "partnerLetter directorTold",
                        "referralCall coordinatorTold",
                        "referralCall directorTold");
        assertThat(centre.passed(family))
                .contains(
                        "task_remindCaseManager",
                        "task_tellCoordinator",
                        "task_tellDirector",
                        "timer_callOverdue",
                        "timer_callLongOverdue");
        assertThat(centre.openTasks(family)).containsExactly("task_callReferredFamily", "task_referToPartner");
    }

    /** Stage 10: the same for who leaves. The case is closed, the referral goes on under its number. */
    @ParameterizedTest
    @ValueSource(strings = {"referredElsewhere", "movedAway"})
    void whoLeavesForElsewhereIsReferredThere(String exitReason) {
        String family = cases.atClosure();
        cases.file(family, closure(exitReason));
        cases.file(family, closureApproved());
        cases.goOnTo("task_referToPartner", family);
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);

        cases.file(family, agreed());
        cases.file(family, letterSent());
        cases.file(family, answered("refused"));
        centre.pass(Period.ofMonths(1));
        cases.file(family, called("helpGoesOn"));

        centre.assertNothingIsLeft(family);
        assertThat(kept(family)).containsEntry("origin", "closure").containsEntry("status", "refused");
    }

    private String referred() {
        String family = cases.referred();
        cases.goOnTo("task_informFamily", family, admission("refer").with("grounds", "It needs a clinic."));
        cases.file(family, familyInformed());
        return family;
    }

    private static Answers agreed() {
        return consenting(toTheClinic()).with("familyAgrees", "agrees").with("shared", List.of("namesAndContact"));
    }

    private Map<String, Object> kept(String family) {
        return database.queryForMap(
                "select origin, status, arrival from casefile.partner_referral where case_number = ?", family);
    }

    private JsonNode opened(String family, String task) {
        String id = centre.task(family, task).getId();
        return acting.person("aigerim", () -> road.open(new FormPlace.Task(id))).data();
    }
}
