package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.family.Member;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestContextManager;

/**
 * Whoever joins, is born, is named, leaves, comes back or dies, and however families part and become one, in whichever
 * order and however often it is sent: nobody is doubled, nobody is lost, and a name stays as it was written.
 */
@CentreTest
@Tag("centre")
class HouseholdChangesTest {

    private static final String UNNAMED = "unnamed";

    /** Within a name, as it is pasted: apart, joined, unbroken, from right to left. */
    private static final List<String> WITHIN = List.of(
            " ", "\u00A0", "-", "’", "и\u0306", "\u200D", "\u00AD", " \u202Eא\u202C ", "ә", "Ғ", "\uD83D\uDC76");

    enum Kind {
        joins,
        isBorn,
        isNamed,
        movesOut,
        dies,
        comesBack,
        familyParts,
        casesBecomeOne
    }

    /**
     * @param who which of those of whom it can be
     * @param times how often it is sent at the same moment
     */
    record Event(Kind kind, int family, int who, int times) {}

    /** What a file is to say: names by the entry, of those who belong to the family and of those who moved out. */
    private static final class Household {

        final List<String> present = new ArrayList<>();
        final List<String> away = new ArrayList<>();
    }

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Centre centre;

    @Autowired
    ObjectMapper json;

    private final Random letters = new Random();
    private Visitor saule;

    @BeforeProperty
    void openTheCentre() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        saule = Visitor.signedIn(port, "saule");
    }

    @Provide
    Arbitrary<List<Event>> lives() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 2))
                .as(Event::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(10);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void nobodyIsDoubledOrLost(@ForAll("lives") List<Event> events) {
        Map<String, Household> households = new LinkedHashMap<>();
        for (int family = 0; family < 2; family++) {
            String number = cases.referred();
            Household household = new Household();
            household.present.addAll(names(number));
            households.put(number, household);
        }

        for (Event event : events) {
            List<String> numbers = List.copyOf(households.keySet());
            String number = numbers.get(event.family() % numbers.size());
            happens(event, number, households);
            households.forEach((each, household) -> assertThat(names(each))
                    .as("%s of %s, after %s of %s", each, number, event, events)
                    .containsExactlyInAnyOrderElementsOf(household.present));
        }
    }

    private void happens(Event event, String number, Map<String, Household> households) {
        Household household = households.get(number);
        switch (event.kind()) {
            case joins -> {
                String name = someName();
                change(event, number, Map.of("members", List.of(person(name))));
                household.present.add(name);
            }
            case isBorn -> {
                change(event, number, Map.of("members", List.of(newborn(), newborn())));
                household.present.addAll(List.of(UNNAMED, UNNAMED));
            }
            case isNamed -> {
                List<Member> newborns = caseFiles.family(number).members().stream()
                        .filter(member -> called(member).equals(UNNAMED))
                        .toList();
                if (!newborns.isEmpty()) {
                    String name = someName();
                    Member newborn = newborns.get(event.who() % newborns.size());
                    change(event, number, Map.of("named", List.of(Map.of("newborn", newborn.id(), "newName", name))));
                    household.present.remove(UNNAMED);
                    household.present.add(name);
                }
            }
            case movesOut, dies -> {
                Member member = present(number, event.who());
                if (household.present.size() > 1) {
                    String how = event.kind() == Kind.dies ? "died" : "movedOut";
                    change(
                            event,
                            number,
                            Map.of("left", List.of(Map.of("member", member.id(), "leaving", how, "leftOn", today()))));
                    household.present.remove(called(member));
                    if (event.kind() == Kind.movesOut && !called(member).equals(UNNAMED)) {
                        household.away.add(called(member));
                    }
                }
            }
            case comesBack -> {
                if (!household.away.isEmpty()) {
                    String name = household.away.remove(event.who() % household.away.size());
                    Member back = caseFiles.family(number).everybody().stream()
                            .filter(member -> member.fullName().equals(name) && member.mayComeBack())
                            .reduce((earlier, later) -> later)
                            .orElseThrow();
                    change(event, number, Map.of("cameBack", List.of(back.id())));
                    household.present.add(name);
                }
            }
            case familyParts -> {
                if (household.present.size() > 1) {
                    Member goes = present(number, event.who());
                    List<String> before = splitOff(number);
                    send(
                            event,
                            number,
                            "familySplit",
                            Map.of(
                                    "newFamilyName",
                                    someName(),
                                    "members",
                                    List.of(goes.id()),
                                    "newCaseManager",
                                    "daniyar",
                                    "why",
                                    "The parents have parted"));
                    List<String> opened = new ArrayList<>(splitOff(number));
                    opened.removeAll(before);
                    assertThat(opened).as("one new case").hasSize(1);
                    household.present.remove(called(goes));
                    Household other = new Household();
                    other.present.add(called(goes));
                    households.put(opened.get(0), other);
                }
            }
            case casesBecomeOne -> {
                List<String> others = households.keySet().stream()
                        .filter(other -> !other.equals(number))
                        .toList();
                if (!others.isEmpty()) {
                    String goesOn = others.get(event.who() % others.size());
                    send(
                            event,
                            number,
                            "caseMerge",
                            Map.of("namesakes", "two", "otherCase", goesOn, "why", "One household"));
                    households.get(goesOn).present.addAll(household.present);
                    households.remove(number);
                    assertThat(names(number)).as("of the case that is over").isEmpty();
                }
            }
        }
    }

    /** The cases of families that parted from this one, also of those that are over. */
    private List<String> splitOff(String number) {
        return caseFiles.openedAfter(number).stream().map(FamilyCase::number).toList();
    }

    private Member present(String number, int who) {
        List<Member> members = caseFiles.family(number).members();
        return members.get(who % members.size());
    }

    private void change(Event event, String number, Map<String, ?> what) {
        send(event, number, "familyChange", what);
    }

    /** Once or twice at the same moment, and once more afterwards: what is told is the same. */
    private void send(Event event, String number, String process, Map<String, ?> answers) {
        String form = FormDoor.act(number, process);
        String filled = saule.opened(form, json.valueToTree(answers)).toString();

        List<HttpResponse<String>> told = IntStream.range(0, event.times())
                .parallel()
                .mapToObj(time -> saule.post(form, filled))
                .toList();

        assertThat(told)
                .as("%s: %s", event, filled)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
        assertThat(told.stream().map(HttpResponse::body).collect(Collectors.toSet()))
                .hasSize(1);
    }

    private List<String> names(String number) {
        return caseFiles.family(number).members().stream()
                .map(HouseholdChangesTest::called)
                .toList();
    }

    private static String called(Member member) {
        return member.fullName().startsWith("Newborn") ? UNNAMED : member.fullName();
    }

    private Map<String, Object> person(String name) {
        return Map.of("fullName", name, "kinship", "daughter", "child", true, "birthDate", today());
    }

    private Map<String, Object> newborn() {
        return Map.of("notNamedYet", true, "kinship", "son", "child", true, "birthDate", today());
    }

    private String today() {
        return centre.now().toLocalDate().toString();
    }

    /** Like nobody else's, with something in it that is easily lost. */
    private String someName() {
        return word() + WITHIN.get(letters.nextInt(WITHIN.size())) + word() + " " + word();
    }

    private String word() {
        return letters.ints(7, 'а', 'я' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
