package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.referralOfKnownFamily;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.family.Described;
import org.shanyraq.family.Family;
import org.shanyraq.family.Likeness;
import org.shanyraq.family.Member;
import org.shanyraq.family.PersonSearch;
import org.shanyraq.form.FormErrors;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.form.Sent;
import org.shanyraq.running.Act;
import org.shanyraq.running.Acts;
import org.shanyraq.running.FormConflict;
import org.shanyraq.running.FormGone;
import org.shanyraq.running.SomebodyWasFirst;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

/** A person or a family that stands in the register twice is known once, and twice again if that was a mistake. */
@CentreTest
class MergeTest {

    private static final LocalDate MOTHERS = LocalDate.of(1989, 3, 14);

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Filings filings;

    @Autowired
    PersonSearch search;

    @Autowired
    Acts acts;

    @Autowired
    FormRoad road;

    @Autowired
    ActingAs acting;

    @Autowired
    TaskService tasks;

    @Autowired
    ObjectMapper json;

    private int yearsPassed;

    @BeforeEach
    void theChildrenAreChildrenWhateverTheClockHasComeTo() {
        yearsPassed = centre.now().getYear() - 2026;
    }

    private LocalDate born(int year, int month, int day) {
        return LocalDate.of(year, month, day).plusYears(yearsPassed);
    }

    @Test
    void aChildWhoStandsTwiceInOneFamilyIsKnownOnceAndTwiceAgain() {
        String family = cases.atInDepthAssessment(of(
                "Бибігүл Жарылғасова",
                child("Айзере Жарылғасова", born(2019, 4, 5)),
                child("Aizere Zharylgasova", born(2019, 5, 4))));
        List<Member> before = caseFiles.family(family).members();

        ObjectNode compared = suspect(family, "person", null);
        assertThat(compared.path("pairs")).hasSize(1);
        assertThat(compared.at("/pairs/0/here").asText())
                .contains("Айзере Жарылғасова", Days.written(born(2019, 4, 5)));
        assertThat(compared.at("/pairs/0/reasons").asText()).isNotBlank();
        assertThat(compared.at("/files/0/here").asText()).isEqualTo(family);
        one(family, before.get(2), before.get(1));

        assertThat(ids(caseFiles.children(family)))
                .containsExactly(before.get(1).id());
        assertThat(centre.tasks(family, "task_assessChild")).hasSize(1);
        assertThat(found("Айзере Жарылғасова", born(2019, 4, 5))).hasSize(1);
        assertThat(centre.passed(family)).contains("end_knownOnce");

        undo(family);

        assertThat(ids(caseFiles.family(family).members())).isEqualTo(ids(before));
        assertThat(centre.tasks(family, "task_assessChild")).hasSize(2);
        assertThat(found("Айзере Жарылғасова", born(2019, 4, 5))).hasSize(2);
        assertThat(centre.passed(family)).contains("end_twoKnown");
    }

    @Test
    void aFamilyThatStandsTwiceInTheRegisterIsKnownByTheOneWithTheOpenCase() {
        Answers first = of("Қарлығаш Төлепбергенова", child("Нұрай Төлепбергенова", born(2021, 9, 1)));
        Answers second = of(
                "Карлыгаш Тулепбергенова",
                child("Нурай Тулепбергенова", born(2021, 9, 1)),
                child("Sanzhar Tulepbergenov", born(2022, 1, 1)));
        String open = cases.accompanied(first);
        String over = cases.closed(second);
        Map<String, Object> before = snapshot(open, over);
        assertThat(found("Нұрай Төлепбергенова", born(2021, 9, 1))).hasSize(2);
        List<FiledForm> papers = filings.of(over);

        suspect(over, "family", open);
        decide(over, Map.of("mergeDecision", "one", "why", "The same flat, the same mother"));

        assertThat(names(open)).hasSize(3).contains("Қарлығаш Төлепбергенова", "Sanzhar Tulepbergenov");
        assertThat(names(over)).isEmpty();
        assertThat(found("Нұрай Төлепбергенова", born(2021, 9, 1)))
                .extracting(Likeness::familyId)
                .containsExactly(cases.file(open).familyId());
        assertThat(caseFiles.goingOn(over).number()).isEqualTo(open);
        assertThat(caseFiles.othersOfFamily(open))
                .extracting(FamilyCase::number)
                .containsExactly(over);
        assertThat(filings.of(over)).containsAll(papers);
        // The boy whom the open case did not know is assessed there too, T1105.
        assertThat(centre.tasks(open, "task_assessChild")).hasSize(1);
        // Later work: a referral under the old number joins the file that goes on.
        assertThat(cases.referredBy("saule", referralOfKnownFamily(over).without("caseManager")))
                .isEqualTo(open);

        undo(open);

        assertThat(snapshot(open, over)).isEqualTo(before);
        assertThat(centre.tasks(open, "task_assessChild")).isEmpty();
        assertThat(cases.papers(open, "register-referral")).hasSize(2);
        assertThat(cases.papers(over, "decide-merge")).hasSize(1);
        assertThat(cases.papers(open, "undo-merge")).hasSize(1);
    }

    @Test
    void ofTwoFamiliesWithoutAnOpenCaseTheNewerStaysAndMergeAndUndoLeaveAllAsItWas() {
        String older = cases.closed(of("Шынар Оразалина", child("Мерей Оразалин", born(2020, 2, 3))));
        String newer = cases.closed(of("Шинар Уразалина", child("Мерей Уразалин", born(2020, 2, 3))));
        Map<String, Object> before = snapshot(older, newer);

        suspect(older, "family", newer);
        decide(older, Map.of("mergeDecision", "one", "why", "One household"));
        assertThat(names(newer)).hasSize(2);
        assertThat(names(older)).isEmpty();
        String again =
                cases.referred(referralOfKnownFamily(older).without("address").without("phone"));
        assertThat(cases.file(again).familyId()).isEqualTo(cases.file(newer).familyId());
        assertThat(cases.file(again).earlierCase()).isEqualTo(newer);
        undo(older);

        assertThat(snapshot(older, newer)).isEqualTo(before);
        assertThat(cases.file(again).familyId()).isEqualTo(cases.file(newer).familyId());
    }

    @Test
    void aChildOfTwoFamiliesIsKnownInTheOneThatTheCoordinatorChooses() {
        String mothers = cases.accompanied(of("Гауһар Сейтқалиева", child("Ерасыл Сейтқалиев", born(2022, 7, 7))));
        String fathers = cases.accompanied(of("Бауыржан Омаров", child("Ерасыл Сейткалиев", born(2022, 7, 7))));
        Map<String, Object> before = snapshot(mothers, fathers);

        suspect(mothers, "person", fathers);
        one(
                mothers,
                caseFiles.children(fathers).get(0),
                caseFiles.children(mothers).get(0));

        assertThat(caseFiles.children(mothers)).hasSize(1);
        assertThat(caseFiles.children(fathers)).isEmpty();
        assertThat(found("Ерасыл Сейтқалиев", born(2022, 7, 7))).hasSize(1);
        undo(fathers);
        assertThat(snapshot(mothers, fathers)).isEqualTo(before);
    }

    @Test
    void whatIsTwoStaysAsItIs() {
        String one = cases.closed(of("Ләззат Қыдырова", child("Әли Қыдыров", born(2021, 5, 5))));
        String other = cases.closed(of("Лаззат Кыдырова", child("Жан Кыдыров", born(2019, 5, 5))));
        Map<String, Object> before = snapshot(one, other);

        suspect(one, "family", other);
        decide(one, Map.of("mergeDecision", "two", "why", "Cousins of one name"));

        assertThat(snapshot(one, other)).isEqualTo(before);
        assertThat(centre.passed(one)).contains("end_twoLeft");
        assertThat(offered("saule", one)).doesNotContain("mergeUndo").contains("registerMerge");
    }

    @Test
    void twoFamiliesWithAnOpenCaseEachAreJoinedByTheirCases() {
        String one = cases.referred();
        String other = cases.referred();
        suspect(one, "family", other);

        assertThat(refusal(() -> decide(one, Map.of("mergeDecision", "one", "why", "One family"))))
                .contains("join the cases");
        assertThat(refusal(() -> suspect(one, "family", one))).contains("already");
        assertThat(refusal(() -> suspect(one, "family", null))).isEqualTo("Please fill this in.");
    }

    @Test
    void onlyACoordinatorSaysWhoIsOne() {
        String family = cases.closed();

        assertThat(offered("aigerim", family)).doesNotContain("registerMerge", "mergeUndo");
        assertThatThrownBy(() -> centre.begin("aigerim", family, "registerMerge", Map.of()))
                .isInstanceOf(FormGone.class);
    }

    @Test
    void ofTwoCoordinatorsWhoMergeTheSameAtOnceOneIsTold() throws Exception {
        String family = cases.referred(of(
                "Зияда Қанапиянова",
                child("Томирис Қанапиянова", born(2019, 4, 5)),
                child("Tomiris Kanapiyanova", born(2019, 5, 4)),
                child("Томирис Канапиянова", born(2019, 4, 6))));
        List<Member> people = caseFiles.family(family).members();
        List<Callable<String>> desks = new ArrayList<>();
        for (int keeps : List.of(1, 3)) {
            suspect(family, "person", null);
            desks.add(filled(family, people.get(2), people.get(keeps)));
        }

        List<String> outcomes = atOnce(desks);

        assertThat(outcomes).containsExactlyInAnyOrder("one", "told");
        assertThat(caseFiles.children(family)).hasSize(2);
        undo(family);
        assertThat(ids(caseFiles.family(family).members())).isEqualTo(ids(people));
    }

    /** The latest of the open tasks, filled in and lying on a coordinator's desk. */
    private Callable<String> filled(String family, Member doubled, Member kept) {
        Task task = centre.tasks(family, "task_decideMerge").stream()
                .filter(open -> open.getAssignee() == null)
                .findFirst()
                .orElseThrow();
        tasks.claim(task.getId(), "saule");
        OpenForm form = acting.person("saule", () -> road.open(new FormPlace.Task(task.getId())));
        ObjectNode answers = form.data().deepCopy();
        answers.setAll((ObjectNode) json.valueToTree(asOne(doubled, kept)));
        return () -> {
            try {
                return acting.person("saule", () -> {
                    road.file(new FormPlace.Task(task.getId()), new Sent(answers, form.version(), form.opening()));
                    return "one";
                });
            } catch (SomebodyWasFirst | FormErrors | FormConflict | ConcurrencyFailureException e) {
                return "told";
            }
        };
    }

    private static List<String> atOnce(List<Callable<String>> work) throws Exception {
        var people = Executors.newFixedThreadPool(work.size());
        CyclicBarrier start = new CyclicBarrier(work.size());
        try {
            List<Future<String>> results = work.stream()
                    .map(each -> people.submit(() -> {
                        start.await();
                        return each.call();
                    }))
                    .toList();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> result : results) {
                outcomes.add(result.get());
            }
            return outcomes;
        } finally {
            people.shutdown();
        }
    }

    private ObjectNode suspect(String family, String kind, String other) {
        Map<String, Object> answers = new TreeMap<>(Map.of("doubleKind", kind));
        if (other != null) {
            answers.put("otherCase", other);
        }
        centre.begin("saule", family, "registerMerge", answers);
        List<Task> open = centre.tasks(family, "task_decideMerge");
        return (ObjectNode) acting.person(
                        "saule", () -> road.open(new FormPlace.Task(open.get(0).getId())))
                .data();
    }

    private void one(String family, Member doubled, Member kept) {
        decide(family, asOne(doubled, kept));
    }

    private static Map<String, Object> asOne(Member doubled, Member kept) {
        return Map.of(
                "mergeDecision",
                "one",
                "doubled",
                doubled.id().toString(),
                "kept",
                kept.id().toString(),
                "why",
                "The same certificate of birth");
    }

    private void decide(String family, Map<String, Object> answers) {
        centre.complete("saule", family, "task_decideMerge", answers);
    }

    private void undo(String family) {
        OpenForm form = acting.person("saule", () -> road.open(new FormPlace.Act(family, "mergeUndo")));
        assertThat(offered("saule", family)).contains("mergeUndo");
        centre.begin(
                "saule",
                family,
                "mergeUndo",
                Map.of("merge", form.data().at("/mergeOptions/0/value").asText(), "why", "Cousins after all"));
    }

    private List<String> offered(String person, String family) {
        return acting.person(
                person, () -> acts.offeredIn(family).stream().map(Act::process).toList());
    }

    /** All that the register and the two files know of the families. */
    private Map<String, Object> snapshot(String... caseNumbers) {
        Map<String, Object> known = new TreeMap<>();
        for (String number : caseNumbers) {
            Family family = caseFiles.family(number);
            known.put(
                    number,
                    List.of(
                            family.id(),
                            family.name(),
                            family.type(),
                            family.members().size()));
            known.put(number + " reached", family.address() + family.phone());
            known.put(number + " others", caseFiles.goingOn(number).number());
            family.members().forEach(person -> {
                known.put(
                        number + person.id(),
                        "%s %s %s %s %s"
                                .formatted(
                                        person.fullName(),
                                        person.kinship(),
                                        person.birthDate(),
                                        person.iin(),
                                        person.school()));
                known.put(number + person.id() + " found", found(person.fullName(), person.birthDate()));
            });
        }
        return known;
    }

    private List<Likeness> found(String name, LocalDate born) {
        return search.likely(new Described(name, born, null, null, null));
    }

    private static List<UUID> ids(List<Member> people) {
        return people.stream().map(Member::id).toList();
    }

    private List<String> names(String caseNumber) {
        return caseFiles.family(caseNumber).members().stream()
                .map(Member::fullName)
                .toList();
    }

    @SafeVarargs
    private static Answers of(String parent, Map<String, Object>... children) {
        List<Map<String, Object>> members = new ArrayList<>();
        members.add(member(parent, "mother", false, today -> MOTHERS));
        members.addAll(List.of(children));
        return referral()
                .with("familyName", parent)
                .with("address", "Street of " + UUID.randomUUID())
                .without("phone")
                .with("members", members);
    }

    private static Map<String, Object> child(String name, LocalDate born) {
        return member(name, "daughter", true, today -> born);
    }

    private static String refusal(ThrowingCallable act) {
        FormErrors refused = catchThrowableOfType(FormErrors.class, act);
        assertThat(refused).as("refused with a sentence").isNotNull();
        return refused.errors().get(0).message();
    }
}
