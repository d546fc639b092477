package org.shanyraq.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A form filled in by somebody who knows how: every form of the product has its usual answers here, and a scenario
 * says only what is different in it.
 */
public final class Answers {

    /** The day on which the form is filled in. */
    public static final Moment.Answer TODAY = Moment::today;

    /** The minute in which the form is filled in, in the centre's zone. */
    public static final Moment.Answer NOW =
            moment -> moment.time().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);

    public static final Moment.Answer IN_TWO_WEEKS = moment -> moment.today().plusWeeks(2);

    public static final Moment.Answer IN_THREE_MONTHS = moment -> moment.today().plusMonths(3);

    public static final Moment.Answer IN_SIX_MONTHS = moment -> moment.today().plusMonths(6);

    /** All members of the family. */
    public static final Moment.Answer EVERYBODY = Moment::family;

    /** The children of a family whose first member is the mother. */
    public static final Moment.Answer CHILDREN =
            moment -> moment.family().subList(1, moment.family().size());

    /** The lists of risk factors, as every form has them that asks for any. */
    /** How the family stands to a change and to the centre, as the worker sees it. */
    public static final Map<String, Integer> SCALES = Map.of("motivation", 3, "trust", 4);

    private static final JsonNode RISK = risk();

    private final String form;
    private final Map<String, Object> values;

    private Answers(String form, Map<String, Object> values) {
        this.form = form;
        this.values = values;
    }

    private static JsonNode risk() {
        try {
            JsonNode form = new ObjectMapper().readTree(new File("forms/assess-situation.form"));
            return form.findParents("path").stream()
                    .filter(group -> group.path("path").asText().equals("risk"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Answers to(String form) {
        return new Answers(form, Map.of());
    }

    // From the referral to the agreement

    /** A mother and her son; a neighbour has told the centre. */
    public static Answers referral() {
        return to("register-referral")
                .with("channel", "neighbours")
                .with("referrer", "The neighbour from flat 12")
                .with("whatHappened", "The boy has been alone in the evenings for a week.")
                .with("immediateDanger", false)
                .with("familyName", "Serikova")
                .with("familyType", "difficultSituation")
                .with("address", "Saryarka district, house 5")
                .with("phone", "+7 700 000 00 00")
                .ofChildren(1)
                // The families of these tests are alike.
                .with("whyNewCase", "Another family of that name")
                .with("caseManager", "aigerim");
    }

    public Answers ofChildren(int children) {
        List<Object> members = new ArrayList<>();
        members.add(member(
                "Gulmira Serikova", "mother", false, moment -> moment.today().minusYears(31)));
        for (int child = 1; child <= children; child++) {
            int age = 5 + child % 10;
            members.add(member(
                    "Child " + child + " Serikov",
                    "son",
                    true,
                    moment -> moment.today().minusYears(age)));
        }
        return with("members", members);
    }

    /** Its only child has come of age. */
    public Answers withNoChildLeft() {
        return with(
                "members",
                List.of(
                        member(
                                "Gulmira Serikova",
                                "mother",
                                false,
                                moment -> moment.today().minusYears(45)),
                        member(
                                "Arman Serikov",
                                "son",
                                false,
                                moment -> moment.today().minusYears(18))));
    }

    public static Map<String, Object> member(String name, String kinship, boolean child, Moment.Answer birthDate) {
        return row("fullName", name, "kinship", kinship, "child", child, "birthDate", birthDate);
    }

    /** A family that the centre knows from an earlier case. */
    public static Answers referralOfKnownFamily(String earlierCase) {
        return referral()
                .with("earlierCase", earlierCase)
                .without("familyName")
                .without("familyType")
                .without("whyNewCase")
                .without("members");
    }

    /** A coordinator says whose a referral is that named a case of somebody else. */
    public static Answers distributed(String distribution) {
        Answers answers = to("distribute-referral").with("distribution", distribution);
        return switch (distribution) {
            case "reEnter" -> answers.with("leadWorker", "daniyar");
            case "anotherFamily" ->
                answers.with("newFamilyName", "Omarova")
                        .with("newFamilyType", "difficultSituation")
                        .with("leadWorker", "daniyar");
            default -> answers;
        };
    }

    public static Answers firstContact() {
        return to("make-first-contact")
                .with("contactAt", NOW)
                .with("kind", "visit")
                .with("result", "met")
                .with("metWith", "The mother")
                .with("situation", "The mother lost her job; there is little to eat at home.")
                .with("immediateDangerSeen", false)
                .with("application", "oral")
                .with("applicant", "Gulmira Serikova")
                .with("psychologistNeeded", false);
    }

    public static Answers nobodyReached() {
        return to("make-first-contact")
                .with("contactAt", NOW)
                .with("kind", "visit")
                .with("result", "notReached")
                .with("attempt", "Nobody opened the door.");
    }

    public static Answers psychologistView() {
        return to("add-psychologist-view")
                .with("spokenWith", "The mother and the boy")
                .with("findings", "The boy misses his grandmother and sleeps badly.");
    }

    /** In the target group, in need, and at medium risk: a family to accompany, whom no specialist has to see. */
    public static Answers situation() {
        return to("assess-situation")
                .with("situation", "No income since the spring; the flat is damp.")
                .with("inTargetGroup", true)
                .with("targetGroup", "difficultSituation")
                .with("needFound", true)
                .with("needs", List.of("food", "employment"))
                .seeing("unemployed", "lowIncome", "housingProblem", "singleParent");
    }

    /** These risk factors and no others. */
    public Answers seeing(String... factors) {
        return with("risk", ticked(List.of(factors), List.of()));
    }

    /** Each factor in the list that asks for it. */
    public static Map<String, List<String>> ticked(List<String> factors, List<String> protectiveFactors) {
        List<String> seen =
                Stream.concat(factors.stream(), protectiveFactors.stream()).toList();
        Map<String, List<String>> risk = new LinkedHashMap<>();
        RISK.findParents("key").forEach(list -> {
            List<String> offered = list.path("values").findValuesAsText("value");
            risk.put(
                    list.path("key").asText(),
                    seen.stream().filter(offered::contains).toList());
        });
        return risk;
    }

    /** The family still does not ask for help. */
    public static Answers askedAgain() {
        return to("ask-again")
                .with("talk", "Sat down with the mother once more.")
                .with("application", "none");
    }

    /** The level that was proposed. */
    public static Answers confirmedRisk() {
        return to("confirm-risk-level");
    }

    public static Answers confirmedRisk(String level, String grounds) {
        return confirmedRisk().with("level", level).with("grounds", grounds);
    }

    /** The coordinator and the psychologist vote for it. */
    public static Answers admission(String decision) {
        return to("decide-admission")
                .with("decision", decision)
                .with(
                        "votes",
                        List.of(
                                row("worker", "saule", "vote", "inFavour"),
                                row("worker", "madina", "vote", "inFavour")));
    }

    public static Answers leadWorker() {
        return leadWorker("aigerim").with("reasonForExceeding", "There are more families than usual in these tests.");
    }

    public static Answers leadWorker(String worker) {
        return to("choose-lead-worker").with("leadWorker", worker);
    }

    public static Answers familyInformed() {
        return to("inform-family")
                .with("informedOn", TODAY)
                .with("how", "inPerson")
                .with("referredTo", "The employment centre")
                .with("serviceOffered", "A consultation with the lawyer")
                .with("response", "accepts");
    }

    public static Answers familyAppeals() {
        return familyInformed().with("response", "appeals").with("familyWords", "We cannot manage without help.");
    }

    public static Answers appeal(String decision) {
        return to("decide-appeal").with("decision", decision).with("grounds", "Heard the family on Monday.");
    }

    public static Answers agreementSigned() {
        return to("sign-agreement")
                .with("result", "signed")
                .with("answeredOn", TODAY)
                .with("signedForFamily", "Gulmira Serikova")
                .with("signedForCentre", "aigerim")
                .with("services", List.of("individualCounselling", "legalConsultation"))
                .with("firstReviewOn", IN_THREE_MONTHS)
                .with("consents", List.of("caseManagement", "monitoringAfterClosure"));
    }

    public static Answers agreementDeclined() {
        return to("sign-agreement")
                .with("result", "declined")
                .with("answeredOn", TODAY)
                .with("reasonDeclined", "The grandmother takes care of everything.");
    }

    // The in-depth assessment

    public static Answers childAssessed() {
        return rated(
                "assess-child", "health", "education", "emotionalDevelopment", "relationships", "identity", "selfCare");
    }

    public static Answers parentingAssessed() {
        return rated("assess-parenting", "basicCare", "safety", "warmth", "stimulation", "guidance", "stability");
    }

    public static Answers familyAssessed() {
        return rated(
                "assess-family",
                "housing",
                "employment",
                "familyHistory",
                "extendedFamily",
                "socialIntegration",
                "communityResources");
    }

    private static Answers rated(String form, String... components) {
        return Arrays.stream(components)
                .reduce(
                        to(form),
                        (answers, component) -> answers.with(component, row("rating", "noConcern")),
                        (one, other) -> other);
    }

    public static Answers specialistView() {
        return to("give-specialist-view")
                .with("findings", "Short sessions once a week would help.")
                .with("rating", "someConcern");
    }

    public static Answers summary() {
        return to("summarise-assessment")
                .with("risksInWords", "No work, a damp flat.")
                .with("needsInWords", "An income, a dry room for the boy.")
                .with("strengths", "The mother is warm and wants to work.")
                .with("scales", SCALES)
                .with("signed", true);
    }

    // The plan and the work with it

    /** One goal, for whose one measure the parent answers. */
    public static Answers plan() {
        return to("draft-plan").with("writtenWith", List.of("parent", "child")).answeredForBy("parent");
    }

    /** One measure for each of these roles. */
    public Answers answeredForBy(String... roles) {
        List<Object> measures = Stream.of(roles)
                .<Object>map(role ->
                        row("measure", "What the " + role + " does", "responsible", role, "deadline", IN_THREE_MONTHS))
                .toList();
        return with(
                "goals",
                List.of(row(
                        "goal",
                        "The mother works again",
                        "indicator",
                        "A signed work contract",
                        "expectedResult",
                        "The boy has breakfast every day",
                        "deadline",
                        IN_THREE_MONTHS,
                        "measures",
                        measures)));
    }

    public static Answers planSigned() {
        return to("sign-plan")
                .with("outcome", "signed")
                .with("parentName", "Gulmira Serikova")
                .with("parentSignedOn", TODAY)
                .with("workerSignedOn", TODAY)
                .with("childHeard", true);
    }

    public static Answers planChangesAsked() {
        return to("sign-plan")
                .with("outcome", "changesAsked")
                .with("changesAsked", "The evening course begins too late for the boy.");
    }

    public static Answers planApproved() {
        return to("approve-plan").with("decision", "approve");
    }

    public static Answers planSentBack() {
        return to("approve-plan").with("decision", "sendBack").with("reason", "Say who goes with the boy to school.");
    }

    /** A visit is recorded and the work goes on. */
    public static Answers accompanied() {
        return to("accompany-family").with("contacts", List.of(contact(true))).with("whatNext", "goOn");
    }

    public static Answers nobodyMet() {
        return accompanied().with("contacts", List.of(contact(false)));
    }

    private static Map<String, Object> contact(boolean reached) {
        Map<String, Object> contact = row("contactOn", TODAY, "contactKind", "visit", "contactReached", reached);
        if (reached) {
            contact.put("contactWith", "The mother");
        }
        return contact;
    }

    /** Specialists of these groups have given a service today. */
    public Answers servedBy(String... roles) {
        return with(
                "services",
                Stream.of(roles)
                        .map(role -> row(
                                "service",
                                "familyCounselling",
                                "givenOn",
                                TODAY,
                                "givenBy",
                                role,
                                "recipients",
                                EVERYBODY,
                                "mode",
                                "office"))
                        .toList());
    }

    public static Answers reviewAsked() {
        return to("accompany-family")
                .with("whatNext", "askForReview")
                .with("reviewReason", "parentAsks")
                .with("reviewNote", "The mother has found work.");
    }

    // The review and what follows it

    public static Answers contribution() {
        return to("contribute-to-review")
                .with("progress", "The sessions are attended and liked.")
                .with("measures", List.of())
                .with("recommendation", "goOn");
    }

    /** Everything is reached, the family stands on its own feet, and the risk is low. */
    public static Answers review() {
        return to("conduct-review")
                .with("heldOn", TODAY)
                .with("occasion", "planned")
                .with("heldWithFamily", true)
                .with("familyPresent", EVERYBODY)
                .finding("achieved")
                .with("components", List.of())
                .with("scales", SCALES)
                .with(
                        "criteria",
                        List.of(
                                "stableCare",
                                "livelihood",
                                "psychosocialSkills",
                                "parentingEducation",
                                "healthAndSobriety",
                                "goalsReached"))
                .seeing("unstableIncome");
    }

    /** The grown-ups of a family answer all five questions alike; its children are not asked. */
    public static Answers familyAsked(int answer) {
        return to("ask-family")
                .with("askedOn", TODAY)
                .with("reached", true)
                .with("askedHow", "phone")
                .with(
                        "family",
                        Map.of("safe", answer, "daily", answer, "turnTo", answer, "help", answer, "respect", answer))
                .with("children", List.of());
    }

    /** A review in which nobody of the family could take part. */
    public Answers withoutTheFamily(String why) {
        return with("heldWithFamily", false).with("whyWithoutFamily", why).without("familyPresent");
    }

    /** One outcome for each goal of the plan. */
    public Answers finding(String... outcomes) {
        return with(
                "goals",
                Stream.of(outcomes).map(outcome -> row("outcome", outcome)).toList());
    }

    public static Answers reviewOnTrack() {
        return review().finding("partly").with("onTrack", true).with("criteria", List.of("stableCare"));
    }

    public static Answers reviewWithUnmetGoals() {
        return review().finding("notAchieved").with("onTrack", false).with("criteria", List.of());
    }

    public static Answers reviewWithGoalsMetButNotSelfSufficient() {
        return review().with("criteria", List.of("stableCare"));
    }

    public static Answers nextStep(String step) {
        return to("agree-next-step").with("nextStep", step);
    }

    /** Circumstances have changed between two reviews; these risk factors hold now. */
    public static Answers change(String... factors) {
        return to("record-change")
                .with("whatChanged", "The father has come back.")
                .with("changedOn", TODAY)
                .seeing(factors);
    }

    // Closure and monitoring

    public static Answers closure() {
        return closure("selfSufficiency");
    }

    public static Answers closure(String exitReason) {
        return to("prepare-closure")
                .with("exitReason", exitReason)
                .with("movedTo", "Karaganda")
                .with("summaryAgreed", false)
                .with("referredTo", "The rehabilitation centre")
                .with("finalSituation", "The mother works, the boy goes to school.")
                .with("components", List.of())
                .with("scales", SCALES)
                .with("monitoringAgreed", false);
    }

    /** The family agrees to be contacted once a quarter for a year. */
    public Answers agreeingToMonitoring() {
        return with("monitoringAgreed", true);
    }

    /** A family that moves lets a summary of its file go with it. */
    public Answers agreeingToSummary() {
        return with("summaryAgreed", true);
    }

    public static Answers fileSummary() {
        return to("send-file-summary")
                .with("sent", true)
                .with("sentTo", "Family support centre of Karaganda")
                .with("sentOn", TODAY)
                .with("sentHow", "courier")
                .with("parts", List.of("familyCard", "plan"));
    }

    /** A family that is to leave before its time. */
    public static Answers earlyExit(String exitReason) {
        return to("request-early-exit")
                .with("exitReason", exitReason)
                .with("grounds", "The grandmother has taken the children to her village.");
    }

    public static Answers closureApproved() {
        return to("approve-closure").with("decision", "approve");
    }

    public static Answers closureDecided(String decision) {
        return to("approve-closure").with("decision", decision).with("reason", "The flat has not been seen since May.");
    }

    /** The guardianship body is told of a family that leaves at high risk. */
    public static Answers reportDecided() {
        return to("decide-on-report").with("tellBody", true);
    }

    public static Answers noReportNeeded() {
        return to("decide-on-report")
                .with("tellBody", false)
                .with("noneNeededBecause", "The guardianship body has placed the children itself.");
    }

    public static Answers guardianshipReport() {
        return to("report-to-guardianship-body")
                .with("report", "The family leaves at high risk.")
                .with("sentTo", "Guardianship department of the Saryarka district")
                .with("sentOn", TODAY)
                .with("letterNumber", "17-4/211");
    }

    public static Answers monitoringContact() {
        return to("make-monitoring-contact")
                .with("contactOn", TODAY)
                .with("contactKind", "phone")
                .with("contactReached", true)
                .with("contactWith", "The mother")
                .with("situation", "The boy is well.")
                .with("outcome", "stable")
                .with("components", List.of())
                .with("scales", SCALES);
    }

    public static Answers monitoringContactInNewDifficulty() {
        return monitoringContact()
                .with("outcome", "newDifficulty")
                .with("difficulty", "The mother fell ill.")
                .with("immediateDanger", false);
    }

    // What specialists are asked to give, and one-off services

    public static Answers specialistAsked(String specialist) {
        return to("ask-specialist")
                .with("service", "familyCounselling")
                .with("specialist", specialist)
                .with("recipients", EVERYBODY)
                .with("wantedBy", IN_THREE_MONTHS)
                .with("askedFor", "The boy does not sleep; the mother does not know what to do.");
    }

    public static Answers requestAccepted() {
        return to("answer-service-request").with("answer", "accept");
    }

    public static Answers requestReturned() {
        return to("answer-service-request")
                .with("answer", "sendBack")
                .with("returnedBecause", "notMyField")
                .with("returnNote", "This is for a lawyer.");
    }

    public static Answers requestAskedAgain(String specialist) {
        return to("revise-service-request").with("decision", "askAgain").with("specialist", specialist);
    }

    public static Answers requestWithdrawn() {
        return to("revise-service-request")
                .with("decision", "withdraw")
                .with("withdrawnBecause", "The family has found help itself.");
    }

    /** It took place, and this follows it. */
    public static Answers session(String next) {
        return to("record-session")
                .with("held", true)
                .with("heldOn", TODAY)
                .with("participants", EVERYBODY)
                .with("mode", "office")
                .with("whatWasDone", "Drew the family together.")
                .with("next", next)
                .with("nextSessionOn", IN_TWO_WEEKS)
                .with("stoppedBecause", "familyRefuses")
                .with("stopNote", "The mother says it is enough.");
    }

    public static Answers nobodyCame(String next) {
        return session(next).with("held", false).with("notHeldBecause", "Nobody opened the door.");
    }

    /** Of the family, for its mother and children. */
    public static Answers oneOffServiceAsked(String givenBy) {
        return to("request-one-off-service")
                .with("requestedOn", TODAY)
                .with("requestedBy", "The mother")
                .with("recipientKind", "family")
                .with("recipients", EVERYBODY)
                .with("service", "legalConsultation")
                .with("givenBy", givenBy)
                .with("askedFor", "How to claim alimony.");
    }

    /** For somebody without a case. */
    public static Answers oneOffServiceAskedFor(String kind, int people) {
        return oneOffServiceAsked("lawyer")
                .with("recipientKind", kind)
                .with("recipientName", "Parents of class 2B")
                .with("people", people);
    }

    public static Answers oneOffServiceGiven() {
        return to("give-one-off-service")
                .with("given", true)
                .with("givenOn", TODAY)
                .with("mode", "office")
                .with("result", "The claim is written.");
    }

    public static Answers oneOffServiceNotGiven() {
        return to("give-one-off-service")
                .with("given", false)
                .with("notGivenBecause", "notReached")
                .with("notGivenNote", "The number does not exist.");
    }

    // Complaints

    /** About this worker. */
    public static Answers complaintAbout(String... workers) {
        return to("take-down-complaint")
                .with("madeOn", TODAY)
                .with("way", "phone")
                .with("madeBy", "Gulmira, the mother")
                .with("reachedBy", "+7 700 111 22 33")
                .with("kinds", List.of("manner", "serviceNotGiven"))
                .with("workers", List.of(workers))
                .with("what", "Nobody came as it was promised, and on the phone I was shouted at.")
                .with("wanted", "An apology, and the papers for the allowance.");
    }

    /** @param answerer a user id, or {@code founder} */
    public static Answers complaintHandedOver(String answerer) {
        return to("hand-over-complaint").with("answerer", answerer);
    }

    /** The family says this to it. */
    public static Answers complaintAnswered(String satisfaction) {
        return to("answer-complaint")
                .with("found", "The visit was put off and nobody said so.")
                .with("justified", "partly")
                .with("toldOn", TODAY)
                .with("toldHow", "phone")
                .with("satisfaction", satisfaction);
    }

    public static Answers complaintLookedAtAgain() {
        return to("look-again-at-complaint")
                .with("outcome", "stands")
                .with("found", "The answer was right, and the apology was made.")
                .with("toldOn", TODAY)
                .with("turnTo", "The commission at the akimat.");
    }

    public static Answers complaintMeasureDone() {
        return to("carry-out-complaint-measure").with("done", true).with("result", "Said sorry on Friday.");
    }

    // Foster families

    public static Answers fosterFamilyEntered(String names, int places) {
        return to("enter-foster-family")
                .with("fosterNames", names)
                .with("fosterPhone", "+7 700 222 33 44")
                .with("fosterAddress", "Astana, Abai avenue 12")
                .with("fosterLanguages", "Kazakh, Russian")
                .with("places", places)
                .with("ageFrom", 3)
                .with("ageTo", 17)
                .with("schoolWhere", "elsewhere")
                .with("schoolPlace", "School of foster parents, Karaganda")
                .with("schoolFinishedOn", TODAY)
                .with("contractNumber", "14")
                .with("contractOn", TODAY)
                .with("actBody", "Guardianship department of the Saryarka district")
                .with("actNumber", "17-4/101")
                .with("actOn", TODAY)
                .with("homeSeenOn", TODAY)
                .with("homeSeenBy", "Saule Akhmetova")
                .with("homeSeen", "Three rooms, a bed for each child.")
                .with("homeInOrder", true);
    }

    /** @param what {@code changed}, {@code rests}, {@code restOver}, {@code livesThere} or {@code ended} */
    public static Answers fosterFamilyKept(String what) {
        return to("keep-foster-family")
                .with("what", what)
                .with("restFrom", TODAY)
                .with("restUntil", IN_TWO_WEEKS)
                .with("restBecause", "A long placement is over.")
                .with("endedOn", TODAY)
                .with("endedBecause", "They move to another town.");
    }

    public static Answers fosterFamilyChecked(boolean inOrder) {
        return to("check-foster-family")
                .with("checkedOn", TODAY)
                .with("homeSeen", "A bed for each child, medicine locked away.")
                .with("homeInOrder", inOrder)
                .with("toBeDone", "A lock for the balcony.");
    }

    // Placement

    public static Answers placementAskedFor(UUID child) {
        return to("ask-for-placement")
                .with("childId", child)
                .with("kind", "otherFamily")
                .with("why", "The mother is in hospital and nobody else can take care of the child.")
                .with("childView", "Wants to go to the same school as before.");
    }

    public static Answers guardianshipAllows() {
        return to("record-guardianship-decision")
                .with("decision", "allowed")
                .with("decisionBody", "Guardianship department of the Saryarka district")
                .with("decisionOn", TODAY)
                .with("decisionNumber", "17-4/305");
    }

    public static Answers guardianshipRefuses() {
        return guardianshipAllows()
                .without("decisionNumber")
                .with("decision", "refused")
                .with("refusedBecause", "The grandmother can come.");
    }

    public static Answers placementStarted() {
        return to("start-placement")
                .with("begun", true)
                .with("startedOn", TODAY)
                .with("carersName", "Aliya and Marat Ospanov")
                .with("carersPhone", "+7 700 111 11 11")
                .with("carersTrained", true);
    }

    /** @param fosterFamily its number in the register */
    public static Answers placementStartedWith(String fosterFamily) {
        return to("start-placement")
                .with("begun", true)
                .with("startedOn", TODAY)
                .with("fosterFamily", fosterFamily);
    }

    public static Answers placementNotBegun() {
        return to("start-placement").with("begun", false).with("notBegunBecause", "The aunt has taken the child.");
    }

    public static Answers placementGoesOn() {
        return to("follow-placement")
                .with("next", "goOn")
                .with(
                        "familyContacts",
                        List.of(row("contactOn", TODAY, "contactKind", "visit", "contactWith", "The mother")));
    }

    public static Answers placementProlonged(Moment.Answer newLimit) {
        return to("follow-placement")
                .with("next", "prolong")
                .with("decisionBody", "Guardianship department of the Saryarka district")
                .with("decisionNumber", "17-4/412")
                .with("decisionOn", TODAY)
                .with("newLimit", newLimit);
    }

    /** @param ending how: {@code returnedHome}, {@code permanentPlacement} or {@code endedEarly} */
    public static Answers placementEnded(String ending) {
        return to("follow-placement")
                .with("next", "end")
                .with("endedOn", TODAY)
                .with("ending", ending)
                .with("permanentKind", "guardianship")
                .with("permanentDecision", "Saryarka district court, 2-118")
                .with("earlyReason", "carersStopped")
                .with("endNote", "The child has packed its things itself.");
    }

    public static Answers placementLookedAt() {
        return to("look-at-placement")
                .with("lookedOn", TODAY)
                .with("childState", "Sleeps through the night, goes to school.")
                .with("childView", "Misses the cat.")
                .with("returnPlan", "The mother comes out of hospital next month.");
    }

    public static Answers reintegrationPlanned() {
        return to("plan-reintegration")
                .with("support", "A visit every other day, a session with the psychologist once a week.")
                .with("childView", "Glad to be home.")
                .with("firstVisitOn", TODAY);
    }

    // A child in danger

    /** A neighbour has seen that the children are beaten. */
    public static Answers danger() {
        return to("report-danger")
                .with("children", CHILDREN)
                .with("dangerKind", "violence")
                .with("whatWasSeen", "The boy was beaten on the stairs; he has a swollen eye.")
                .with("childSafe", false)
                .with("source", "neighbours");
    }

    /** As {@link #danger()}, in a family that has no open case. */
    public static Answers dangerInNewCase() {
        Answers family = referral();
        return danger().without("children")
                .with("familyName", "Akhanova")
                .with("familyType", family.values.get("familyType"))
                .with("address", family.values.get("address"))
                .with("members", family.values.get("members"))
                .with("caseManager", "aigerim");
    }

    /** A danger that calls for emergency reception, guardianship body and police. */
    public static Answers dangerFound() {
        return to("assess-danger")
                .with("dangerFound", true)
                .with("findings", "The school nurse has seen bruises of several days.")
                .with("dangerKind", "violence")
                .with("injured", true)
                .with("childSafe", false)
                .with("carerPresent", false);
    }

    public static Answers noDangerFound() {
        return to("assess-danger")
                .with("dangerFound", false)
                .with("findings", "The boy fell off his bicycle; the doctor and he himself say so.")
                .without("dangerKind");
    }

    /** What the table proposes. */
    public static Answers response() {
        return to("decide-response");
    }

    public static Answers guardianshipBodyInformed() {
        return informed("inform-guardianship-body").with("reference", "12-3/45");
    }

    public static Answers policeInformed() {
        return informed("inform-police");
    }

    private static Answers informed(String form) {
        return to(form).with("informedAt", NOW)
                .with("informed", "The inspector on duty")
                .with("how", "phone");
    }

    /** The children in danger are taken in. */
    public static Answers emergencyReception() {
        return to("record-emergency-reception")
                .with("place", "Centre for the support of children, Abai street 3")
                .with("childPlace", "stateCentre")
                .with("since", NOW);
    }

    public static Answers placementArranged() {
        return to("arrange-placement")
                .with("arranged", "The guardianship body decides on Thursday.")
                .with("untilThen", "The grandmother, house 7");
    }

    public static Answers safetyPlan() {
        return to("agree-safety-plan")
                .with("agreedWith", "The mother and the grandmother")
                .with("agreedOn", TODAY)
                .with(
                        "steps",
                        List.of(row(
                                "what",
                                "The boy sleeps at his grandmother's",
                                "who",
                                "The grandmother",
                                "byWhen",
                                TODAY,
                                "watchedBy",
                                "The case manager")));
    }

    public static Answers childSeen(boolean safe) {
        return to("see-child")
                .with("seenOn", TODAY)
                .with("kind", "visit")
                .with("metWith", "The boy and his grandmother")
                .with("childSafe", safe)
                .with("whatWasSeen", "He plays and laughs.");
    }

    public static Answers referralLookedAt(String whatFollows) {
        return to("look-at-referral")
                .with("whatWasFound", "The neighbour has seen what we know from the last visit.")
                .with("whatFollows", whatFollows);
    }

    public static Answers dangerAcknowledged() {
        return to("acknowledge-danger");
    }

    /** The usual answers of a form, such as are given when nothing special happens. */
    public static Answers usual(String form) {
        return switch (form) {
            case "register-referral" -> referral();
            case "make-first-contact" -> firstContact();
            case "add-psychologist-view" -> psychologistView();
            case "assess-situation" -> situation();
            case "ask-again" -> askedAgain();
            case "confirm-risk-level" -> confirmedRisk();
            case "decide-admission" -> admission("accompany");
            case "choose-lead-worker" -> leadWorker();
            case "inform-family" -> familyInformed();
            case "decide-appeal" -> appeal("granted");
            case "sign-agreement" -> agreementSigned();
            case "assess-child" -> childAssessed();
            case "assess-parenting" -> parentingAssessed();
            case "assess-family" -> familyAssessed();
            case "give-specialist-view" -> specialistView();
            case "summarise-assessment" -> summary();
            case "draft-plan" -> plan();
            case "enrol-candidates" -> to(form).with("enrolment", "notWanted").with("notWantedBecause", "Later.");
            case "confirm-two-families" -> to(form).with("families", "one");
            case "sign-plan" -> planSigned();
            case "approve-plan" -> planApproved();
            case "accompany-family" -> reviewAsked();
            case "contribute-to-review" -> contribution();
            case "conduct-review" -> review();
            case "ask-family" -> familyAsked(4);
            case "agree-next-step" -> nextStep("close");
            case "prepare-closure" -> closure();
            case "approve-closure" -> closureApproved();
            case "decide-on-report" -> reportDecided();
            case "report-to-guardianship-body" -> guardianshipReport();
            case "send-file-summary" -> fileSummary();
            case "make-monitoring-contact" -> monitoringContact();
            case "record-guardianship-decision" -> guardianshipAllows();
            case "start-placement" -> placementStarted();
            case "enter-foster-family" -> fosterFamilyEntered("Aliya and Marat Ospanov", 2);
            case "keep-foster-family" -> fosterFamilyKept("rests");
            case "check-foster-family" -> fosterFamilyChecked(true);
            case "follow-placement" -> placementEnded("returnedHome");
            case "look-at-placement" -> placementLookedAt();
            case "plan-reintegration" -> reintegrationPlanned();
            case "take-over-case" -> takenOver();
            case "answer-service-request" -> requestAccepted();
            case "revise-service-request" -> requestWithdrawn();
            case "record-session" -> session("done");
            case "request-one-off-service" -> oneOffServiceAsked("lawyer");
            case "give-one-off-service" -> oneOffServiceGiven();
            case "take-down-complaint" -> complaintAbout();
            case "hand-over-complaint" -> complaintHandedOver("founder");
            case "answer-complaint" -> complaintAnswered("satisfied");
            case "look-again-at-complaint" -> complaintLookedAtAgain();
            case "carry-out-complaint-measure" -> complaintMeasureDone();
            case "assess-danger" -> dangerFound();
            case "decide-response" -> response();
            case "inform-guardianship-body" -> guardianshipBodyInformed();
            case "distribute-referral" -> distributed("anotherFamily");
            case "read-distribution" -> to("read-distribution");
            case "look-at-referral" -> referralLookedAt("nothingMore");
            case "inform-police" -> policeInformed();
            case "record-emergency-reception" -> emergencyReception();
            case "arrange-placement" -> placementArranged();
            case "agree-safety-plan" -> safetyPlan();
            case "see-child" -> childSeen(true);
            case "hold-talk" -> talkHeld();
            case "answer-strain-check" -> to("answer-strain-check").with("answers", false);
            case "keep-agreement" -> to("keep-agreement").with("outcome", "kept");
            case "renew-qualification" -> qualificationRenewed();
            case "acknowledge-danger" -> dangerAcknowledged();
            default -> throw new IllegalArgumentException("Nobody knows how to fill in " + form);
        };
    }

    // Supervision

    /** To this worker, for good. */
    public static Answers handOver(String worker) {
        return to("arrange-hand-over")
                .with("newCaseManager", worker)
                .with("handOverReason", "workload")
                .with("forATime", false)
                .with("reasonForExceeding", "There are more families than usual in these tests.");
    }

    /** So many days from today on. */
    public Answers forDays(int days) {
        return with("handOverReason", "illness").with("forATime", true).with("lastDay", (Moment.Answer)
                moment -> moment.today().plusDays(days));
    }

    /** This worker is ill for so many days, and that one takes over. */
    public static Answers absence(String worker, String substitute, int days) {
        return to("arrange-absence")
                .with("absentWorker", worker)
                .with("absenceReason", "illness")
                .with("lastDay", (Moment.Answer) moment -> moment.today().plusDays(days))
                .with("caseByCase", false)
                .with("substitute", substitute)
                .with("reasonForExceeding", "There are more families than usual in these tests.");
    }

    /** A supervision talk was held, about several families, and nothing was agreed on. */
    public static Answers talkHeld() {
        return to("hold-talk")
                .with("outcome", "held")
                .with("heldOn", TODAY)
                .with("notes", List.of(row("note", "Went through all families one by one.")))
                .with("needs", "Somebody at the visit to the Omarovs.");
    }

    /** A worker has obtained what was lacking. */
    public static Answers qualificationRenewed() {
        return to("renew-qualification").with("gainedOn", TODAY).with("givenBy", "Institute of Social Work");
    }

    /** A worker has a qualification of this kind, from today on. */
    public static Answers qualified(String worker, String kind) {
        return to("record-qualification")
                .with("worker", worker)
                .with("about", "qualification")
                .with("kind", kind)
                .with("gainedOn", TODAY)
                .with("givenBy", "Institute of Social Work")
                .with("paperNumber", "No. 17");
    }

    /** A worker went to a course. */
    public static Answers courseAttended(String worker) {
        return to("record-qualification")
                .with("worker", worker)
                .with("about", "course")
                .with("what", "Talking with children about violence")
                .with("hours", 16)
                .with("gainedOn", TODAY)
                .with("givenBy", "Union of crisis centres");
    }

    /** It is put off for so many days. */
    public static Answers talkPutOff(int days) {
        return to("hold-talk")
                .with("outcome", "putOff")
                .with("putOffUntil", (Moment.Answer) moment -> moment.today().plusDays(days))
                .with("putOffBecause", "The coordinator is at the court.");
    }

    /** Something was agreed on that is done within so many days. */
    public static Map<String, Object> agreed(String what, String keeper, LocalDate until) {
        return row("what", what, "keeper", keeper, "until", until.toString());
    }

    /** The work strains somebody, and this coordinator reads it. */
    public static Answers strained(String reader) {
        return to("answer-strain-check")
                .with("answers", true)
                .with("reader", reader)
                .with("tired", "often")
                .with("carried", "sometimes")
                .with("rushed", "always")
                .with("alone", "seldom")
                .with("worth", "often")
                .with("word", "The Omarovs do not let me sleep.");
    }

    /** This worker leaves the centre. */
    public static Answers departure(String worker, String successor) {
        return absence(worker, successor, 0).without("lastDay").with("absenceReason", "departure");
    }

    /** The worker is back, whatever day was planned. */
    public static Answers isBack() {
        return to("end-absence").with("isBack", true);
    }

    /** The worker stays away for so many days from today on. */
    public static Answers awayLonger(int days) {
        return to("end-absence").with("isBack", false).with("lastDay", (Moment.Answer)
                moment -> moment.today().plusDays(days));
    }

    /** So many days more for the limit that the form offers under this key. */
    public static Answers daysMore(String deadline, int days) {
        return to("grant-time")
                .with("deadline", deadline)
                .with("moveKind", "extension")
                .with("days", days)
                .with("moveReason", "familyAway")
                .with("moveNote", "The mother is with her own mother in Karaganda.");
    }

    /** The clock stands still from the day that lies so many days ahead. */
    public static Answers pause(String deadline, int from, int until) {
        return daysMore(deadline, 1)
                .without("days")
                .with("moveKind", "pause")
                .with("pausedFrom", (Moment.Answer) moment -> moment.today().plusDays(from))
                .with("pausedUntil", (Moment.Answer) moment -> moment.today().plusDays(until));
    }

    public static Answers takenOver() {
        return to("take-over-case")
                .with("fileRead", true)
                .with("introduction", "visit")
                .with("introducedOn", TODAY)
                .with("introducedTo", "The mother");
    }

    public Answers with(String field, Object answer) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(field, answer);
        return new Answers(form, more);
    }

    /** The field stays as it is prefilled. */
    public Answers without(String field) {
        Map<String, Object> fewer = new LinkedHashMap<>(values);
        fewer.remove(field);
        return new Answers(form, fewer);
    }

    public String form() {
        return form;
    }

    /** The task that this form belongs to: {@code task_makeFirstContact}. */
    public String task() {
        String[] words = form.split("-");
        return "task_"
                + words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .reduce("", String::concat);
    }

    /** The form that belongs to a task. */
    static String formOf(String task) {
        return task.substring("task_".length())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    public Map<String, Object> at(Moment moment) {
        Map<String, Object> filled = new LinkedHashMap<>();
        values.forEach((field, answer) -> filled.put(field, known(answer, moment)));
        return filled;
    }

    private static Object known(Object answer, Moment moment) {
        if (answer instanceof Moment.Answer late) {
            return late.at(moment);
        }
        if (answer instanceof List<?> rows) {
            return rows.stream().map(row -> known(row, moment)).toList();
        }
        if (answer instanceof Map<?, ?> row) {
            Map<Object, Object> filled = new LinkedHashMap<>();
            row.forEach((field, value) -> filled.put(field, known(value, moment)));
            return filled;
        }
        return answer;
    }

    /** A row of a list, from its fields and answers in turn. */
    public static Map<String, Object> row(Object... fieldsAndAnswers) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndAnswers.length; i += 2) {
            row.put((String) fieldsAndAnswers[i], fieldsAndAnswers[i + 1]);
        }
        return row;
    }
}
