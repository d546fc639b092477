package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.monitoringContact;
import static org.shanyraq.support.Answers.oneOffServiceAskedFor;
import static org.shanyraq.support.Answers.oneOffServiceGiven;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.requestAccepted;
import static org.shanyraq.support.Answers.review;
import static org.shanyraq.support.Answers.session;
import static org.shanyraq.support.Answers.specialistAsked;
import static org.shanyraq.support.PartnerAnswers.called;
import static org.shanyraq.support.PartnerAnswers.consenting;
import static org.shanyraq.support.PartnerAnswers.letterSent;
import static org.shanyraq.support.PartnerAnswers.notWanted;
import static org.shanyraq.support.PartnerAnswers.toTheClinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.family.Member;
import org.shanyraq.form.FormErrors;
import org.shanyraq.form.FormErrors.FieldError;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be so and is unlikely is asked about; a tick on the form says that it is so, and stays with the paper. */
@CentreTest
class AskedAboutTest {

    private static final Moment.Answer LONG_AGO = moment -> moment.today().minusYears(27);

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    FormRoad road;

    @Autowired
    ActingAs acting;

    @Test
    void aReferralReceivedLongAgoIsAskedAbout() {
        Answers longAgo = referral().with("received", ago(moment -> moment.minusYears(27)));

        FieldError asked = asked(() -> cases.referred(longAgo));

        assertThat(asked.path()).isEqualTo(List.of("received"));
        assertThat(asked.message()).startsWith("This day lies long before today");
        assertThat(asked.asks()).isEqualTo("receivedIsSo");
        String confirmed = cases.referred(longAgo.with("receivedIsSo", true));
        assertThat(cases.papers(confirmed, "register-referral")
                        .get(0)
                        .answers()
                        .path("receivedIsSo")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theDayAtTheBorderIsTakenAndTheDayBeforeIsAskedAbout() {
        assertThat(cases.referred(referral().with("received", ago(moment -> moment.minusMonths(3)))))
                .isNotNull();
        asked(() -> cases.referred(
                referral().with("received", ago(moment -> moment.minusMonths(3).minusDays(1)))));
    }

    @Test
    void aMotherWhoIsYoungerThanHerSonOrHardlyOlderIsAskedAbout() {
        Answers tooYoung = ofMotherAndSon(7, 14);

        FieldError asked = asked(() -> cases.referred(tooYoung));

        assertThat(asked.path()).isEqualTo(List.of("members", 0, "birthDate"));
        assertThat(asked.message()).startsWith("Gulmira Serikova would be too young");
        assertThat(asked.asks()).isEqualTo("agesAreSo");
        asked(() -> cases.referred(ofMotherAndSon(20, 9)));
        assertThat(cases.referred(tooYoung.with("agesAreSo", true))).isNotNull();
        assertThat(cases.referred(ofMotherAndSon(21, 9))).isNotNull();
    }

    @Test
    void aContactLongBeforeTheCaseIsAskedAbout() {
        String family = cases.accompanied();
        Answers contact = Answers.to("record-contact")
                .with(
                        "contacts",
                        List.of(Answers.row(
                                "contactOn",
                                (Moment.Answer) moment -> moment.today().minusYears(26),
                                "contactKind",
                                "visit",
                                "contactReached",
                                true,
                                "contactWith",
                                "The mother")));

        FieldError asked = asked(() -> cases.begin("aigerim", family, "contactLog", contact));

        assertThat(asked.path()).isEqualTo(List.of("contacts", 0, "contactOn"));
        assertThat(asked.message()).startsWith("This day lies long before the case began");
        cases.begin("aigerim", family, "contactLog", contact.with("daysAreSo", true));
        assertThat(cases.papers(family, "record-contact")).hasSize(1);
    }

    /** The same kind in every form that asks for the day of something that has happened. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("formsWithSuchDays")
    void aDayOfLongAgoIsAskedAboutInThisFormToo(String form) {
        Way way = ways().get(form);
        assertThat(way).as("a way to %s.form, in ways()", form).isNotNull();

        FieldError asked = asked(() -> way.file(answers -> answers));

        assertThat(asked.path().get(asked.path().size() - 1).toString()).endsWith("On");
        assertThat(asked.message()).contains("lies long before");
        assertThat(asked.asks()).isIn("dayIsSo", "daysAreSo");
        way.file(answers -> answers.with(asked.asks(), true));
    }

    static List<String> formsWithSuchDays() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .filter(AskedAboutTest::asksAboutAContact)
                    .map(file -> file.getFileName().toString().replace(".form", ""))
                    .filter(form -> !List.of("record-contact", "accompany-family", "give-specialist-view")
                            .contains(form))
                    .sorted()
                    .toList();
        }
    }

    private static boolean asksAboutAContact(Path form) {
        try {
            return Files.readString(form).contains("\"askedAbout\": \"contact\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody stands before a form with a day of long ago in it, and sends it. */
    private interface Way {
        void file(UnaryOperator<Answers> confirming);
    }

    private Map<String, Way> ways() {
        return Map.of(
                "make-monitoring-contact", task(this::aQuarterAfterLeaving, monitoringContact(), "contactOn"),
                "prepare-closure",
                        task(cases::atClosure, closure("ownWish").with("attempts", List.of(attempt())), null),
                "record-session", task(this::atASession, session("anotherSession"), "heldOn"),
                "send-letter", task(this::atALetter, letterSent(), "sentOn"),
                "call-referred-family", task(this::aMonthAfterBeingReferred, called("helped"), "calledOn"),
                "conduct-review", task(cases::atReview, review(), "heldOn"),
                "give-one-off-service",
                        task(this::atAService, oneOffServiceGiven().with("people", 12), "givenOn"),
                "request-one-off-service", this::aServiceIsAskedFor,
                "record-meeting", this::aMeetingIsWrittenDown);
    }

    private Way task(Supplier<String> begun, Answers answers, String day) {
        String number = begun.get();
        Answers longAgo = day == null ? answers : answers.with(day, LONG_AGO);
        return confirming -> fileIn(number, confirming.apply(longAgo));
    }

    private void fileIn(String number, Answers answers) {
        Task task = centre.task(number, answers.task());
        String person = task.getAssignee() != null ? task.getAssignee() : "timur";
        centre.complete(
                person,
                number,
                answers.task(),
                number.contains("-") && Character.isLetter(number.charAt(0))
                        ? answers.at(new Moment(centre.now(), List.of()))
                        : cases.filled(number, answers));
    }

    private String aQuarterAfterLeaving() {
        String family = cases.monitored();
        centre.passDays(92);
        return family;
    }

    private String atASession() {
        String family = cases.accompanied();
        cases.begin("aigerim", family, "serviceDelivery", specialistAsked("psychologist"));
        cases.file(family, requestAccepted());
        return family;
    }

    private String atALetter() {
        String family = cases.accompanied();
        cases.begin("aigerim", family, "partnerReferral", consenting(toTheClinic()));
        return family;
    }

    private String aMonthAfterBeingReferred() {
        String family = cases.referred();
        cases.goOnTo("task_informFamily", family, admission("refer").with("grounds", "It needs a clinic."));
        cases.file(family, familyInformed());
        cases.file(family, notWanted());
        centre.pass(Period.ofMonths(1));
        return family;
    }

    private String atAService() {
        return centre.start("saule", "oneOffService", asked().at(new Moment(centre.now(), List.of())));
    }

    private static Answers asked() {
        return oneOffServiceAskedFor("group", 14);
    }

    private void aServiceIsAskedFor(UnaryOperator<Answers> confirming) {
        centre.start(
                "saule",
                "oneOffService",
                confirming.apply(asked().with("requestedOn", LONG_AGO)).at(new Moment(centre.now(), List.of())));
    }

    private String atAMeeting() {
        Moment now = new Moment(centre.now(), List.of());
        String group = centre.start(
                "madina",
                "groupActivity",
                Answers.to("open-group")
                        .with("kind", "parentClub")
                        .with("title", "Monday club")
                        .with("leader", "madina")
                        .with("startsOn", TODAY)
                        .with("plannedMeetings", 3)
                        .at(now));
        Answers enrolled = Answers.to("enrol-participants")
                .with("newcomers", List.of(Answers.row("fullName", "Asel from flat 3")))
                .with("outcome", "begins");
        centre.complete("madina", group, enrolled.task(), enrolled.at(now));
        return group;
    }

    private void aMeetingIsWrittenDown(UnaryOperator<Answers> confirming) {
        String group = atAMeeting();
        String task = centre.task(group, "task_recordMeeting").getId();
        String who = acting.person("madina", () -> road.open(new FormPlace.Task(task)))
                .data()
                .at("/attendance/0/id")
                .asText();
        fileIn(
                group,
                confirming.apply(Answers.to("record-meeting")
                        .with("outcome", "held")
                        .with("heldOn", LONG_AGO)
                        .with("meetingMode", "office")
                        .with("topic", "How to say no")
                        .with("attendance", List.of(Answers.row("id", who, "presence", "came")))
                        .with("next", "over")));
    }

    private static Object attempt() {
        return Answers.row("attemptOn", LONG_AGO, "attemptKind", "phone");
    }

    @Test
    void whoJoinsAFamilyIsAskedAboutBesideThoseWhoBelongToItAlready() {
        String family = cases.accompanied();
        Map<String, Object> son = joining("Arsen Serikov", "son", 25);

        FieldError asked = asked(() -> change(family, son));

        assertThat(asked.path()).isEqualTo(List.of("members", 0, "birthDate"));
        assertThat(asked.message()).startsWith("Gulmira Serikova would be too young");
        assertThat(asked.asks()).isEqualTo("agesAreSo");
        FieldError father = asked(() -> change(family, joining("Serik Ospanov", "father", 12)));
        assertThat(father.message()).startsWith("Serik Ospanov would be too young");
        change(family, joining("Asel Serikova", "daughter", 1));
        change(family, son, "agesAreSo", true);
        assertThat(caseFiles.family(family).members())
                .extracting(Member::fullName)
                .contains("Arsen Serikov");
    }

    private static Map<String, Object> joining(String name, String kinship, int years) {
        return member(name, kinship, years < 18, moment -> moment.today().minusYears(years));
    }

    private void change(String family, Map<String, Object> joins, Object... confirmed) {
        Answers change = Answers.to("record-family-change")
                .with("members", List.of(joins))
                .with("left", List.of());
        for (int at = 0; at < confirmed.length; at += 2) {
            change = change.with((String) confirmed[at], confirmed[at + 1]);
        }
        cases.begin("aigerim", family, "familyChange", change);
    }

    private static Answers ofMotherAndSon(int mother, int son) {
        return referral()
                .with(
                        "members",
                        List.of(
                                member(
                                        "Gulmira Serikova",
                                        "mother",
                                        false,
                                        moment -> moment.today().minusYears(mother)),
                                member(
                                        "Aset Serikov",
                                        "son",
                                        true,
                                        moment -> moment.today().minusYears(son))));
    }

    private static Moment.Answer ago(java.util.function.UnaryOperator<java.time.OffsetDateTime> when) {
        return moment -> when.apply(moment.time()).toLocalDateTime().withNano(0);
    }

    private static FieldError asked(ThrowingCallable filing) {
        FormErrors refused = catchThrowableOfType(FormErrors.class, filing);
        assertThat(refused).as("asked about").isNotNull();
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().get(0);
    }
}
