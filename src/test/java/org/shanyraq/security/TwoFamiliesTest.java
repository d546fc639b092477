package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.danger;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.leadWorker;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.family.Member;
import org.shanyraq.safeguarding.Danger;
import org.shanyraq.safeguarding.DangerOutcome;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * cases/2026-11.md row 14: a boy in his foster family and in his birth family, each with a running case. Both files know
 * it, danger reaches both, and he is counted once.
 */
@CentreTest
class TwoFamiliesTest {

    private LocalDate born;
    private static final String BIRTH_ADDRESS = "Birth family's street 77";
    private static final String FOSTER_ADDRESS = "Foster family's street 99";

    @LocalServerPort
    private int port;

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Dangers dangers;

    @Autowired
    private Workers workers;

    @Autowired
    private Accounts accounts;

    /** Whatever the clock has come to: a boy of nine. */
    @BeforeEach
    void theBoyIsNine() {
        born = centre.now().toLocalDate().minusYears(9);
    }

    @Test
    void whoTakesAReferralDownSaysThatTheBoyBelongsToAnotherFamilyTooAndBothFilesKnowIt() {
        String birth = cases.accompanied(birthFamily());
        String foster = cases.referred(fosterFamily("daniyar", birth));

        assertThat(elsewhere("daniyar", foster)).as("a number is no proof").isEmpty();
        assertThat(centre.groupsOf(foster, "task_confirmTwoFamilies")).containsExactly("coordinator");
        confirm(foster, boy(birth));

        JsonNode there = elsewhere("daniyar", foster).get(0);
        assertThat(there.path("child").asText()).isEqualTo("Damir Akhmetov");
        assertThat(there.path("caseNumber").asText()).isEqualTo(birth);
        assertThat(there.path("caseManager").asText()).isEqualTo(workers.names().get("aigerim"));
        assertThat(there.path("mayRead").asBoolean()).isFalse();
        assertThat(there.path("since").asText())
                .isEqualTo(centre.now().toLocalDate().minusMonths(2).toString());
        assertThat(there.path("planned").asBoolean()).isTrue();
        assertThat(there.path("nextReview").asText()).isNotBlank();
        assertThat(there.path("danger").asBoolean()).isFalse();
        JsonNode back = elsewhere("aigerim", birth).get(0);
        assertThat(back.path("caseNumber").asText()).isEqualTo(foster);
        assertThat(back.path("caseManager").asText()).isEqualTo(workers.names().get("daniyar"));
        assertThat(back.path("planned").asBoolean()).isFalse();
        for (String family : List.of(birth, foster)) {
            assertThat(cases.attention(family)).contains("twoFamilies caseManagerReminded");
        }
        assertThat(centre.passed(foster)).contains("end_knownInBoth");
    }

    @Test
    void nothingOfTheOneFamilyIsShownInTheFileOfTheOther() {
        String birth = cases.referred(birthFamily());
        String foster = cases.referred(fosterFamily("daniyar", birth));
        confirm(foster, boy(birth));
        cases.reportDanger("aigerim", birth, danger());

        String fosterFile = page("daniyar", foster).toString();
        assertThat(fosterFile).contains(FOSTER_ADDRESS).doesNotContain(BIRTH_ADDRESS, "Zarina Akhmetova");
        String birthFile = page("aigerim", birth).toString();
        assertThat(birthFile).contains(BIRTH_ADDRESS).doesNotContain(FOSTER_ADDRESS, "Gulnara Omarova");
        assertThat(Visitor.signedIn(port, "daniyar")
                        .get("/casework/api/cases/" + birth)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "daniyar")
                        .get("/casework/api/cases/" + birth + "/timeline")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDangerToldInTheOneReachesWhoLeadsTheOther() {
        String birth = cases.referred(birthFamily());
        String foster = cases.referred(fosterFamily("daniyar", birth));
        confirm(foster, boy(birth));

        cases.reportDanger("aigerim", birth, danger().with("children", List.of(boy(birth))));

        assertThat(cases.attention(birth)).contains("dangerNoted coordinatorTold", "dangerNoted directorTold");
        assertThat(cases.attention(foster))
                .contains("dangerElsewhere caseManagerReminded")
                .noneMatch(hand -> hand.startsWith("dangerNoted"));
        assertThat(elsewhere("daniyar", foster).get(0).path("danger").asBoolean())
                .isTrue();
        assertThat(told(foster, "dangerElsewhere"))
                .containsExactly(workers.names().get("daniyar"));
        assertThat(dangers.ofCase(foster)).isEmpty();

        noDanger(birth);
        assertThat(elsewhere("daniyar", foster).get(0).path("danger").asBoolean())
                .isFalse();
    }

    @Test
    void aDangerThatIsOpenWhenItTurnsOutThatTheChildHasTwoFamiliesIsToldThere() {
        String birth = cases.referred(birthFamily());
        String foster = cases.referred(fosterFamily("daniyar", birth));
        cases.reportDanger("aigerim", birth, danger().with("children", List.of(boy(birth))));
        assertThat(cases.attention(foster)).noneMatch(hand -> hand.startsWith("dangerElsewhere"));

        confirm(foster, boy(birth));

        assertThat(cases.attention(foster)).contains("dangerElsewhere caseManagerReminded");
    }

    @Test
    void aDangerIsOneForAChildOfTwoFamiliesAndWhatIsToldInTheOtherCaseJoinsIt() {
        String birth = cases.referred(birthFamily());
        String foster = cases.referred(fosterFamily("daniyar", birth));
        confirm(foster, boy(birth));
        cases.reportDanger("aigerim", birth, danger().with("children", List.of(boy(birth))));

        cases.file(foster, firstContact().with("immediateDangerSeen", true));

        assertThat(dangers.ofCase(birth)).hasSize(1);
        assertThat(dangers.ofCase(foster)).isEmpty();
        assertThat(centre.tasks(birth, "task_assessDanger")).hasSize(1);
        assertThat(centre.openTasks(foster)).doesNotContain("task_assessDanger");
        assertThat(cases.attention(birth)).contains("dangerElsewhere caseManagerReminded");
    }

    /** A danger of a home is not hidden by one of another: a brother is followed where he lives. */
    @Test
    void aDangerThatIsToldOfABrotherTooBeginsInHisCase() {
        String birth = cases.referred(birthFamily());
        String foster = cases.referred(fosterFamily("daniyar", birth)
                .with(
                        "members",
                        List.of(
                                member("Gulnara Omarova", "guardian", false, moment -> LocalDate.of(1975, 1, 2)),
                                fosterBoy(birth),
                                member("Alikhan Omarov", "son", true, moment -> born.plusMonths(9)))));
        confirm(foster, boy(birth));
        cases.reportDanger("aigerim", birth, danger().with("children", List.of(boy(birth))));

        cases.file(foster, firstContact().with("immediateDangerSeen", true));

        assertThat(dangers.ofCase(foster))
                .hasSize(1)
                .first()
                .extracting(Danger::outcome)
                .isNull();
        assertThat(cases.attention(birth)).contains("dangerElsewhere caseManagerReminded");
    }

    @Test
    void aChildOfTwoFamiliesOfOneWorkerIsCountedOnce() {
        hire("zere");
        String birth = ledBy("zere", birthFamily());
        String foster = ledBy("zere", fosterFamily("daniyar", null));
        assertThat(workers.load("zere").children()).isEqualTo(2);

        name("zere", foster, birth);

        confirm(foster, boy(birth));

        assertThat(workers.load("zere").children()).isEqualTo(1);
        assertThat(workers.load("zere").families()).isEqualTo(2);
        assertThat(caseFiles.childrenNewTo("zere", foster)).isZero();
        assertThat(caseFiles.childrenNewTo("daniyar", foster)).isEqualTo(1);
    }

    @Test
    void itIsSaidInTheCaseFileAndTakenBackThere() {
        String birth = cases.referred(birthFamily());
        String foster = cases.referred(fosterFamily("daniyar", null));

        name(foster, birth);
        confirm(foster, boy(birth));
        assertThat(elsewhere("aigerim", birth)).hasSize(1);

        name(foster, birth);
        cases.file(foster, Answers.to("confirm-two-families").with("families", "one"));

        assertThat(elsewhere("aigerim", birth)).isEmpty();
        assertThat(elsewhere("daniyar", foster)).isEmpty();
        assertThat(centre.passed(foster)).contains("end_knownInOne");
    }

    @Test
    void itIsSaidWhereSomebodyJoinsTheFamily() {
        String birth = cases.referred(birthFamily());
        String foster = cases.accompanied();

        cases.begin(
                "aigerim",
                foster,
                "familyChange",
                Answers.to("record-family-change").with("members", List.of(fosterBoy(birth))));
        confirm(foster, boy(birth));

        assertThat(elsewhere("aigerim", birth).get(0).path("caseNumber").asText())
                .isEqualTo(foster);
    }

    /** Whoever says to which family a child belongs as well has looked: nobody asks why this is another family. */
    @Test
    void aFosterFamilyIsNoDoubleBecauseOfTheChildWhomItShares() {
        String birth = cases.referred(referral()
                .with(
                        "members",
                        List.of(
                                member("Shynar Bekmukhambetova", "mother", false, moment -> LocalDate.of(1991, 3, 4)),
                                member("Yernar Bekmukhambetov", "son", true, moment -> born))));
        Answers foster = referral()
                .without("whyNewCase")
                .without("phone")
                .with("address", "Koktem 2, 14")
                .with("familyName", "Dosmagambetova")
                .with("caseManager", "daniyar");
        Map<String, Object> carer =
                member("Raikhan Dosmagambetova", "guardian", false, moment -> LocalDate.of(1970, 8, 9));
        Map<String, Object> boy = member("Yernar Bekmukhambetov", "fosterChild", true, moment -> born);

        assertThat(Cases.refusal(() -> cases.referredBy("daniyar", foster.with("members", List.of(carer, boy)))))
                .contains(birth);
        Map<String, Object> ofBoth = new HashMap<>(boy);
        ofBoth.put("otherCase", birth);
        String opened = cases.referredBy("daniyar", foster.with("members", List.of(carer, ofBoth)));

        assertThat(centre.openTasks(opened)).contains("task_confirmTwoFamilies");
    }

    /** A child who left the one family belongs to the other alone. */
    @Test
    void whoLeavesOneOfTheFamiliesBelongsToTheOther() {
        String birth = cases.referred(birthFamily());
        String foster = cases.referred(fosterFamily("daniyar", birth));
        confirm(foster, boy(birth));

        cases.begin(
                "daniyar",
                foster,
                "familyChange",
                Answers.to("record-family-change")
                        .with(
                                "left",
                                List.of(row("member", boy(foster), "leaving", "movedOut", "leftOn", Answers.TODAY))));

        assertThat(elsewhere("aigerim", birth)).isEmpty();
        assertThat(elsewhere("daniyar", foster)).isEmpty();
    }

    @Test
    void nobodyIsGuessed() {
        String birth = cases.referred(birthFamily());
        String foster = cases.referred(fosterFamily("daniyar", birth));

        assertThat(Cases.refusal(() ->
                        cases.file(foster, Answers.to("confirm-two-families").with("families", "both"))))
                .isNotBlank();
        assertThat(Cases.refusal(() -> confirm(foster, UUID.randomUUID()))).isNotBlank();
        assertThat(Cases.refusal(() -> cases.file(
                        foster,
                        Answers.to("confirm-two-families")
                                .with("families", "both")
                                .with("otherChild", boy(birth))
                                .with("since", Answers.IN_TWO_WEEKS))))
                .contains("yet to come");
        assertThat(Cases.refusal(() -> name(foster, foster))).contains("this very case");
        confirm(foster, boy(birth));
    }

    /** Whatever number is written down: whoever writes it learns nothing of that case. */
    @Test
    void aNumberOpensNothing() {
        String open = cases.referred(birthFamily());
        String ended = cases.closed();
        String foster = cases.referred(fosterFamily("daniyar", null));

        for (String number : List.of(open, ended, "1999-0001")) {
            name(foster, number);
            cases.file(foster, Answers.to("confirm-two-families").with("families", "one"));
        }

        assertThat(elsewhere("daniyar", foster)).isEmpty();
    }

    private void name(String family, String other) {
        name("daniyar", family, other);
    }

    private void name(String worker, String family, String other) {
        cases.begin(
                worker,
                family,
                "twoFamilies",
                Answers.to("name-other-family")
                        .with("child", boy(family))
                        .with("otherCase", other)
                        .with("howItIs", "He lives here since March."));
    }

    private void confirm(String family, UUID otherChild) {
        cases.file(
                family,
                Answers.to("confirm-two-families")
                        .with("families", "both")
                        .with("otherChild", otherChild)
                        .with("since", (Moment.Answer) moment -> moment.today().minusMonths(2))
                        .with("why", "The guardianship body has told us."));
    }

    private UUID boy(String family) {
        return caseFiles.children(family).stream()
                .filter(child -> child.fullName().startsWith("Damir"))
                .map(Member::id)
                .findFirst()
                .orElseThrow();
    }

    private Answers birthFamily() {
        return referral()
                .with("familyName", "Akhmetova")
                .with("address", BIRTH_ADDRESS)
                .with(
                        "members",
                        List.of(
                                member("Zarina Akhmetova", "mother", false, moment -> LocalDate.of(1990, 7, 8)),
                                member("Damir Akhmetov", "son", true, moment -> born)));
    }

    private Answers fosterFamily(String caseManager, String birth) {
        return referral()
                .with("familyName", "Omarova")
                .with("familyType", "substitute")
                .with("address", FOSTER_ADDRESS)
                .with("caseManager", caseManager)
                .with(
                        "members",
                        List.of(
                                member("Gulnara Omarova", "guardian", false, moment -> LocalDate.of(1975, 1, 2)),
                                fosterBoy(birth)));
    }

    private Map<String, Object> fosterBoy(String birth) {
        Map<String, Object> boy = row(
                "fullName", "Damir Akhmetov", "kinship", "fosterChild", "child", true, "birthDate", born.toString());
        return birth == null
                ? boy
                : row(
                        "fullName",
                        "Damir Akhmetov",
                        "kinship",
                        "fosterChild",
                        "child",
                        true,
                        "birthDate",
                        born.toString(),
                        "otherCase",
                        birth);
    }

    private String ledBy(String worker, Answers family) {
        return cases.admitted(family, confirmedRisk(), admission("accompany"), leadWorker(worker));
    }

    private void hire(String caseManager) {
        accounts.open(caseManager, caseManager, "Testova", "shanyraq", "caseManager");
        workers.register(caseManager, caseManager + " Testova", "caseManager");
    }

    private List<String> told(String family, String hand) {
        return java.util.stream.StreamSupport.stream(
                        page("saule", family).path("attention").spliterator(), false)
                .filter(raised -> raised.path("deadline").asText().equals(hand))
                .flatMap(raised -> java.util.stream.StreamSupport.stream(
                        raised.path("told").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }

    private void noDanger(String family) {
        cases.file(
                family, Answers.to("assess-danger").with("dangerFound", false).with("findings", "There was none."));
        assertThat(dangers.ofCase(family).get(0).outcome()).isEqualTo(DangerOutcome.noDanger);
    }

    private JsonNode elsewhere(String person, String family) {
        return page(person, family).path("elsewhere");
    }

    private JsonNode page(String person, String family) {
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/cases/" + family));
    }
}
