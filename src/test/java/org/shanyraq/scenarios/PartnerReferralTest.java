package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.agreementSigned;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.Answers.monitoringContactInNewDifficulty;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.situation;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.running.FormGone;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;

/** A family referred to a clinic, a school or another partner: letter, answer, result (T1088). */
@CentreTest
class PartnerReferralTest {

    private static final Answers SHARING =
            agreementSigned().with("consents", List.of("caseManagement", "sharingWithPartners"));

    private static final Moment.Answer YESTERDAY = moment -> moment.today().minusDays(1);
    private static final Moment.Answer NINE_DAYS_AGO = moment -> moment.today().minusDays(9);

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private PartnerSheets partners;

    // T1088, T1154
    @Test
    void whatCameOfAReferralIsReadAtTheNextReview() {
        String family = cases.accompanied(SHARING);

        refer("aigerim", family, toTheClinic());
        cases.file(family, letterSent());
        cases.file(family, answered("accepted"));
        cases.file(family, result());

        assertThat(centre.passed(family)).contains("end_resultRecorded", "end_resultKnown");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        cases.file(family, reviewAsked());
        JsonNode partners = opened(family, "task_conductReview").path("partners");
        assertThat(partners).hasSize(1);
        assertThat(partners.path(0).path("partner").asText()).isEqualTo("City clinic 4");
        assertThat(partners.path(0).path("state").asText()).isEqualTo("the family was helped");
        assertThat(partners.path(0).path("cameOfIt").asText()).isEqualTo("The boy hears well again.");
    }

    @Test
    void whoWritesThePlanReadsWhereTheFamilyIsReferredTo() {
        String family = cases.atPlan(SHARING);

        refer("aigerim", family, toTheClinic());

        assertThat(opened(family, "task_draftPlan").at("/partners/0/state").asText())
                .isEqualTo("the letter is being written");
    }

    @Test
    void theLetterIsDraftedFromWhatIsAskedAndSaysWhatMayBeTold() {
        String family = cases.accompanied(SHARING);

        refer("aigerim", family, toTheClinic());

        JsonNode letter = opened(family, "task_sendLetter");
        assertThat(letter.path("letter").asText())
                .isEqualTo(
                        "To: City clinic 4\n\nPlease look at the boy's ears.\n\nFor: Gulmira Serikova, Child 1 Serikov");
        assertThat(letter.path("sharedShown").asText())
                .isEqualTo("names, birth dates and how to reach the family, the situation of the family");
        assertThat(letter.path("partnerKind").asText()).isEqualTo("clinic or hospital");
    }

    @Test
    void aPartnerMayRefuse() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());
        cases.file(family, letterSent());

        cases.file(family, answered("refused"));

        assertThat(centre.passed(family)).contains("end_partnerRefused");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
    }

    @Test
    void aPartnerThatDoesNotAnswerIsChasedAgainAndAgainUntilTheWorkerGivesUp() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());
        cases.file(family, letterSent());
        assertThat(Cases.refusal(() -> cases.file(family, noAnswer())))
                .startsWith("This partner has not been chased yet.");

        centre.passDays(15);
        cases.file(family, chased());
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily", "task_recordAnswer");
        centre.passDays(13);
        assertThat(centre.openTasks(family)).doesNotContain("task_chaseAnswer");
        centre.passDays(2);
        cases.file(family, chased());
        centre.passDays(15);
        assertThat(centre.openTasks(family)).contains("task_chaseAnswer");
        cases.file(family, noAnswer());

        assertThat(centre.passed(family)).contains("end_partnerSilent");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        assertThat(cases.papers(family, "chase-answer")).hasSize(2);
    }

    @Test
    void anAnswerThatComesWhileItIsToBeChasedEndsTheChase() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());
        cases.file(family, letterSent());
        centre.passDays(15);
        assertThat(centre.openTasks(family)).contains("task_chaseAnswer", "task_recordAnswer");

        cases.file(family, answered("accepted"));

        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily", "task_recordResult");
    }

    @Test
    void aWaitCountsFromTheDayOfTheLetterHoweverLateItIsWrittenDown() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());
        centre.passDays(10);
        cases.file(family, letterSent().with("sentOn", NINE_DAYS_AGO));

        centre.passDays(6);

        assertThat(centre.openTasks(family)).contains("task_chaseAnswer");
    }

    @Test
    void noStepLiesBeforeTheOneThatItFollows() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());
        cases.file(family, letterSent());

        assertThat(Cases.refusal(() -> cases.file(family, answered("accepted").with("answeredOn", YESTERDAY))))
                .contains("the day of the step before");
    }

    @Test
    void aReferralIsWithdrawnBeforeTheLetterIsSent() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());
        Answers notSent = Answers.to("send-letter").with("outcome", "withdrawn");

        assertThat(Cases.refusal(() -> cases.file(family, notSent))).isEqualTo("Please fill this in.");
        cases.file(family, notSent.with("withdrawnBecause", "The mother goes there on her own."));

        assertThat(centre.passed(family)).contains("end_letterNotSent");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
    }

    @Test
    void aReferralIsWithdrawnWhileTheAnswerIsAwaited() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());
        cases.file(family, letterSent());

        cases.file(family, answered("withdrawn").without("answeredOn"));

        assertThat(centre.passed(family)).contains("end_referralWithdrawn");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
    }

    // T1100: consent is given purpose by purpose
    @Test
    void withoutTheFamilysConsentNothingIsShared() {
        String family = cases.accompanied();

        assertThat(opened(family).path("sharingAllowed").asBoolean()).isFalse();
        assertThat(Cases.refusal(() -> refer("aigerim", family, toTheClinic()))).isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> refer("aigerim", family, toTheClinic().with("sharingConsent", false))))
                .startsWith("Without the family's consent nothing is shared");
        assertThat(Cases.refusal(() -> refer("aigerim", family, toTheClinic().with("sharingConsent", true))))
                .isEqualTo("Please fill this in.");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        assertThat(cases.papers(family, "refer-to-partner")).isEmpty();
    }

    @Test
    void aFamilyMayConsentWhenItIsNeededAndIsNotAskedTwice() {
        String family = cases.accompanied();

        refer("aigerim", family, consenting(toTheClinic()));

        assertThat(opened(family).path("sharingAllowed").asBoolean()).isTrue();
        refer("aigerim", family, toTheClinic());
        assertThat(centre.tasks(family, "task_sendLetter")).hasSize(2);
    }

    @Test
    void healthDataNeedAConsentOfTheirOwn() {
        String family = cases.accompanied(SHARING);
        Answers withHealth = toTheClinic().with("shared", List.of("namesAndContact", "healthData"));

        assertThat(Cases.refusal(() -> refer("aigerim", family, withHealth))).isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> refer("aigerim", family, withHealth.with("healthConsent", false))))
                .startsWith("Without the family's consent no health data are shared.");
        refer("aigerim", family, consenting(withHealth).with("healthConsent", true));

        assertThat(opened(family).path("healthAllowed").asBoolean()).isTrue();
        assertThat(centre.openTasks(family)).contains("task_sendLetter");
    }

    @Test
    void aLetterIsNotSentWhenANewAgreementNoLongerAllowsIt() {
        String family = cases.monitored();
        refer("aigerim", family, consenting(toTheClinic()));
        centre.passUntil(centre.now().plusMonths(3).plusDays(1));
        cases.file(family, monitoringContactInNewDifficulty());
        cases.goOnTo("task_signAgreement", family);
        cases.file(family, agreementSigned());

        assertThat(Cases.refusal(() -> cases.file(family, letterSent())))
                .startsWith("The family has signed a new agreement since");
    }

    // T1088: refer to a more suitable organisation
    @Test
    void aFamilyThatIsNotAdmittedCanBeReferredFromItsFile() {
        String family = cases.referred();
        cases.goOnTo("task_informFamily", family, admission("refer").with("grounds", "It needs a clinic."));
        cases.file(family, familyInformed());
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.notAdmitted);
        cases.file(family, notWanted());
        centre.pass(java.time.Period.ofMonths(1));
        cases.file(family, called("helped"));

        refer("aigerim", family, consenting(toTheClinic()));
        cases.file(family, letterSent());
        cases.file(family, answered("accepted"));
        cases.file(family, result());

        centre.assertNothingIsLeft(family);
    }

    @Test
    void severalReferralsOfOneFamilyRunBesideEachOther() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());
        refer("aigerim", family, toTheClinic().with("partner", "School 17").with("partnerKind", "school"));

        Set<String> asked = centre.tasks(family, "task_sendLetter").stream()
                .map(Task::getId)
                .map(task -> acting.person("aigerim", () -> road.open(new FormPlace.Task(task))))
                .map(form -> form.data().path("partner").asText())
                .collect(Collectors.toSet());
        cases.file(family, letterSent());
        cases.file(family, answered("refused"));

        assertThat(asked).containsExactlyInAnyOrder("City clinic 4", "School 17");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily", "task_sendLetter");
    }

    @Test
    void aSpecialistOfTheFamilyRefersAndTheCaseManagerSends() {
        String family = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"), SHARING);

        refer("timur", family, toTheClinic());

        assertThat(centre.task(family, "task_sendLetter").getAssignee()).isEqualTo("aigerim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"daniyar", "madina", "arman", "admin"})
    void whoHasNoPartInTheCaseRefersNobody(String person) {
        String family = cases.accompanied(SHARING);

        assertThatThrownBy(() -> refer(person, family, toTheClinic())).isInstanceOf(Refusal.class);
    }

    @Test
    void aFamilyIsNotReferredBeforeTheCommissionHasDecidedNorAfterItsCaseIsClosed() {
        String referred = cases.referred();
        String closed = cases.closed();

        assertThatThrownBy(() -> refer("aigerim", referred, toTheClinic())).isInstanceOf(FormGone.class);
        assertThatThrownBy(() -> refer("aigerim", closed, toTheClinic())).isInstanceOf(FormGone.class);
        assertThatThrownBy(() -> refer("bolat", cases.accompanied(SHARING), toTheClinic()))
                .isInstanceOf(FormGone.class);
    }

    @Test
    void onlyMembersOfTheFamilyAndKnownKindsOfPartnersAreChosen() {
        String family = cases.accompanied(SHARING);
        Answers strangers = toTheClinic().with("members", List.of("00000000-0000-0000-0000-000000000000"));

        assertThat(Cases.refusal(() -> refer("aigerim", family, strangers))).contains("not a member of this family");
        assertThat(Cases.refusal(() -> refer("aigerim", family, toTheClinic().with("partnerKind", "bakery"))))
                .startsWith("This kind of organisation");
    }

    // The centre's decision
    @Test
    void aLetterThatDoesNotGoOutRaisesItsHandsOneAfterTheOther() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());

        centre.passDays(30);

        assertThat(cases.attention(family))
                .contains(
                        "partnerLetter caseManagerReminded",
                        "partnerLetter coordinatorTold",
                        "partnerLetter directorTold");
        assertThat(centre.passed(family))
                .contains("task_remindCaseManager", "task_tellCoordinator", "task_tellDirector");
        assertThat(centre.openTasks(family)).contains("task_sendLetter");
    }

    @Test
    void anAnswerThatNobodyChasesRaisesItsHandsOneAfterTheOther() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());
        cases.file(family, letterSent());

        centre.passDays(36);

        assertThat(cases.attention(family)).contains("partnerAnswer coordinatorTold", "partnerAnswer directorTold");
        assertThat(centre.openTasks(family)).contains("task_chaseAnswer", "task_recordAnswer");
    }

    @Test
    void aResultThatNobodyWritesDownRaisesItsHandsOneAfterTheOther() {
        String family = cases.accompanied(SHARING);
        refer("aigerim", family, toTheClinic());
        cases.file(family, letterSent());
        cases.file(family, answered("accepted"));

        centre.pass(java.time.Period.ofMonths(5));

        assertThat(cases.attention(family))
                .contains(
                        "partnerResult caseManagerReminded",
                        "partnerResult coordinatorTold",
                        "partnerResult directorTold");
        assertThat(centre.passed(family)).contains("end_partnerResultEscalated");
    }

    @Test
    void whenTheCaseIsClosedNobodyWaitsForAPartnerAnyMore() {
        String family = cases.atClosure(SHARING);
        refer("aigerim", family, toTheClinic());
        refer("aigerim", family, toTheClinic());
        cases.file(family, letterSent());

        cases.file(family, closure());
        cases.file(family, closureApproved());

        centre.assertNothingIsLeft(family);
        assertThat(partners.latest(family))
                .hasSize(2)
                .allSatisfy(referral -> assertThat(referral.state()).isEqualTo("withdrawn"));
    }

    private void refer(String person, String family, Answers answers) {
        centre.begin(person, family, "partnerReferral", cases.filled(family, answers));
    }

    /** The form of a new referral as the case manager finds it. */
    private JsonNode opened(String family) {
        return acting.person("aigerim", () -> road.open(new FormPlace.Act(family, "partnerReferral")))
                .data();
    }

    private JsonNode opened(String family, String task) {
        String id = centre.task(family, task).getId();
        return acting.person("aigerim", () -> road.open(new FormPlace.Task(id))).data();
    }
}
