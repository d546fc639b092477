package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.familyInformed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.FormRoad;
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

        cases.file(family, toTheClinic());
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
        assertThat(Cases.refusal(() -> cases.file(family, toTheClinic().without("familyAgrees"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> cases.file(
                        family,
                        toTheClinic()
                                .without("sharingConsent")
                                .without("consentBy")
                                .without("consentOn"))))
                .startsWith("Without the family's consent nothing is shared");

        cases.file(family, refused());

        assertThat(centre.openTasks(family)).isEmpty();
        centre.pass(Period.ofMonths(1));
        assertThat(Cases.refusal(() -> cases.file(family, called("notArrived"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, called("notArrived").with("whatNow", "The coordinator will visit them."));

        centre.assertNothingIsLeft(family);
        assertThat(kept(family)).containsEntry("status", "notWanted").containsEntry("arrival", "notArrived");
        assertThat(partners.latest(family))
                .singleElement()
                .satisfies(line -> assertThat(line).containsEntry("arrival", "the family has not arrived"));
    }

    @Test
    void aPartnerThatNeverAnswersDoesNotKeepTheFamilyFromBeingCalled() {
        String family = referred();
        cases.file(family, toTheClinic());
        cases.file(family, letterSent());
        centre.passDays(15);
        cases.file(family, chased());
        cases.file(family, answered("noAnswer").without("answeredOn"));
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
                        "end_caseManagerReminded",
                        "end_coordinatorTold",
                        "end_directorTold",
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

        cases.file(family, toTheClinic());
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

    private Map<String, Object> kept(String family) {
        return database.queryForMap(
                "select origin, status, arrival from casefile.partner_referral where case_number = ?", family);
    }

    private JsonNode opened(String family, String task) {
        String id = centre.task(family, task).getId();
        return acting.person("aigerim", () -> road.open(id)).data();
    }

    private static Answers toTheClinic() {
        return Answers.to("refer-to-partner")
                .with("familyAgrees", "agrees")
                .with("partnerKind", "clinic")
                .with("partner", "City clinic 4")
                .with("asked", "Please look at the boy's ears.")
                .with("members", Answers.EVERYBODY)
                .with("shared", List.of("namesAndContact"))
                .with("sharingConsent", true)
                .with("consentBy", "Gulmira Serikova")
                .with("consentOn", TODAY);
    }

    private static Answers refused() {
        return Answers.to("refer-to-partner")
                .with("familyAgrees", "refuses")
                .with("refusedBecause", "They manage on their own.");
    }

    private static Answers letterSent() {
        return Answers.to("send-letter")
                .with("outcome", "sent")
                .with("sentOn", TODAY)
                .with("sentHow", "email");
    }

    private static Answers chased() {
        return Answers.to("chase-answer")
                .with("chasedOn", TODAY)
                .with("chasedHow", "called")
                .with("chaseNote", "They will look for the letter.");
    }

    private static Answers answered(String reply) {
        return Answers.to("record-answer")
                .with("reply", reply)
                .with("answeredOn", TODAY)
                .with("replyNote", "The doctor has said so.");
    }

    private static Answers result() {
        return Answers.to("record-result")
                .with("resultOn", TODAY)
                .with("help", "helped")
                .with("cameOfIt", "The boy hears well again.");
    }

    private static Answers called(String arrival) {
        return Answers.to("call-referred-family")
                .with("calledOn", TODAY)
                .with("arrival", arrival)
                .with("whatFamilySays", "What the mother said.");
    }
}
