package org.shanyraq.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever comes and goes in a centre, opening + new = total and total - left = closing, in every column; nobody is counted
 * twice; and each number is the one that somebody finds who looks at every family on every day.
 */
@CentreTest
@Tag("centre")
class BalanceTest {

    private static final List<String> TYPES = List.of("difficultSituation", "substitute", "reintegration");
    private static final int DAYS = 60;

    @Autowired
    Definitions definitions;

    @Autowired
    Counting counting;

    @Autowired
    CentreClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeProperty
    void openTheCentre() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
    }

    /**
     * One family, its days counted from the first day of the centre.
     *
     * @param gaps lengths of its stays and of the times between, in turn; the first is the time before its first admission
     * @param leaves whether its last stay ends
     * @param changes the day from which on it is of the next type; {@code null} for never
     */
    record Household(
            int type,
            List<Integer> gaps,
            boolean leaves,
            @Nullable Integer changes,
            List<Person> people) {

        String typeOn(int day) {
            return TYPES.get((changes != null && day >= changes ? type + 1 : type) % TYPES.size());
        }

        /** From the day of the admission to the day of leaving, {@code null} for a stay that lasts. */
        List<@Nullable Integer> days() {
            List<@Nullable Integer> days = new ArrayList<>();
            int day = 0;
            for (int gap : gaps) {
                day += gap;
                days.add(day);
            }
            if (days.size() % 2 == 1) {
                days.add(null);
            } else if (!leaves) {
                days.set(days.size() - 1, null);
            }
            return days;
        }

        /** Whether it is on the books when that day ends. */
        boolean isThere(int day) {
            List<@Nullable Integer> days = days();
            return IntStream.range(0, days.size() / 2)
                    .anyMatch(stay -> Objects.requireNonNull(days.get(2 * stay)) <= day
                            && (days.get(2 * stay + 1) == null || day < days.get(2 * stay + 1)));
        }

        /** The days on which it was there for a while: the last before the period, if it was there when that ended, and those in it. */
        IntStream days(int from, int until) {
            return IntStream.range(from - 1, until).filter(day -> isThere(day) || (day >= from && isThereForADay(day)));
        }

        /** The day on which it left last before that one. */
        int lastLeft(int until) {
            return days().stream()
                    .flatMapToInt(day -> day == null ? IntStream.empty() : IntStream.of(day))
                    .filter(day -> day < until)
                    .max()
                    .orElseThrow();
        }

        /** Whether it came and left on that same day. */
        boolean isThereForADay(int day) {
            List<@Nullable Integer> days = days();
            return IntStream.range(0, days.size() / 2)
                    .anyMatch(stay ->
                            Objects.equals(days.get(2 * stay), day) && Objects.equals(days.get(2 * stay + 1), day));
        }
    }

    /**
     * @param ofAge the day of the 18th birthday
     * @param joins the day on which this person comes into the family; {@code null} for since ever
     * @param joins the day on which this person comes into the family; {@code null} for since ever
     * @param leaves the day on which this person leaves the family; {@code null} for never
     * @param shared whose entry it is in several families: a child who belongs to them all; {@code null} for everybody else
     */
    record Person(
            boolean child,
            int ofAge,
            @Nullable Integer joins,
            @Nullable Integer leaves,
            @Nullable Integer shared) {

        boolean belongs(int day) {
            return (joins == null || joins <= day) && (leaves == null || day < leaves);
        }

        boolean isChildOn(int day) {
            return child && day < ofAge;
        }
    }

    @Provide
    Arbitrary<List<Household>> centre() {
        Arbitrary<Person> person = Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(1, 3 * DAYS),
                        Arbitraries.integers().between(0, DAYS).injectNull(0.7),
                        Arbitraries.integers().between(0, DAYS).injectNull(0.7),
                        Arbitraries.integers().between(0, 1).injectNull(0.8))
                .as((child, ofAge, joins, leaves, shared) -> shared == null
                        ? new Person(child, ofAge, joins, later(joins, leaves), null)
                        : new Person(true, 40 + shared, joins, later(joins, leaves), shared));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers()
                                .between(0, 25)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, DAYS).injectNull(0.5),
                        person.list().ofMaxSize(4))
                .as(Household::new)
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void whateverComesAndGoesTheBooksBalanceAndAreThoseOfWhoLooksEveryDay(
            @ForAll("centre") List<Household> centre,
            @ForAll @IntRange(min = 1, max = DAYS) int from,
            @ForAll @IntRange(min = 1, max = DAYS) int length) {
        // Long before any other test's families, and in no February.
        LocalDate first = clock.today().minusYears(60).withMonth(3).withDayOfMonth(2);
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            List<UUID> ids = found(centre, first);
            Period period = new Period(first.plusDays(from), first.plusDays(from + length));
            int until = from + length;

            Map<String, Household> families = new HashMap<>();
            IntStream.range(0, centre.size())
                    .forEach(at -> families.put(ids.get(at).toString(), centre.get(at)));
            Map<String, String> opening = those(families, family -> family.isThere(from - 1), family -> from - 1);
            Map<String, String> total = those(
                    families,
                    family -> family.days(from, until).findAny().isPresent(),
                    family -> family.days(from, until).min().orElseThrow());
            Map<String, String> closing = those(families, family -> family.isThere(until - 1), family -> until - 1);
            Map<String, String> ended = those(
                    families,
                    family -> family.days(from, until).findAny().isPresent() && !family.isThere(until - 1),
                    family -> family.lastLeft(until));
            is("families.opening", period, opening);
            is("families.total", period, total);
            is("families.closing", period, closing);
            is("families.new", period, without(total, opening));
            is("families.left", period, ended);
            people(centre, from, until, period);
            definitions.tables().forEach(table -> table.balances().forEach(said -> balances(table, said, period)));
        });
    }

    /** People are told apart by who they are, not by their entries. */
    private void people(List<Household> centre, int from, int until, Period period) {
        Layout.Column all = new Layout.Column("all", null);
        Map<Object, Person> people = new HashMap<>();
        Map<Object, Integer> firstSeen = new HashMap<>();
        Set<Object> childrenAtTheEnd = new HashSet<>();
        for (Household family : centre) {
            for (Person person : family.people()) {
                Object who = person.shared() == null ? new Object() : person.shared();
                people.put(who, person);
                for (int day = from - 1; day < until; day++) {
                    if (person.belongs(day) && (family.isThere(day) || (day >= from && family.isThereForADay(day)))) {
                        firstSeen.merge(who, day, Math::min);
                        if (day == until - 1 && family.isThere(day) && person.isChildOn(day)) {
                            childrenAtTheEnd.add(who);
                        }
                    }
                }
            }
        }
        Set<Object> adults = firstSeen.entrySet().stream()
                .filter(seen ->
                        !Objects.requireNonNull(people.get(seen.getKey())).isChildOn(seen.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(counting.counted(definitions.of("children.closing"), all, period))
                .as("children.closing")
                .hasSameSizeAs(childrenAtTheEnd);
        assertThat(counting.counted(definitions.of("children.total"), all, period)
                                .size()
                        + counting.counted(definitions.of("adults.total"), all, period)
                                .size())
                .as("everybody once")
                .isEqualTo(firstSeen.size());
        assertThat(counting.counted(definitions.of("adults.total"), all, period))
                .as("adults.total")
                .hasSameSizeAs(adults);
    }

    private void balances(Layout.Table table, String said, Period period) {
        Equation equation = Equation.of(said);
        for (Layout.Column column : definitions.columns(table)) {
            int left = equation.left().stream()
                    .mapToInt(term -> term.sign()
                            * counting.counted(definitions.of(term.figure()), column, period)
                                    .size())
                    .sum();
            assertThat(counting.counted(definitions.of(equation.right()), column, period))
                    .as(said + " in " + column.key())
                    .hasSize(left);
        }
    }

    private void is(String figure, Period period, Map<String, String> expected) {
        for (Layout.Column column : definitions.columns(definitions.table("families"))) {
            Set<String> theirs = expected.entrySet().stream()
                    .filter(one -> column.types() == null || column.types().contains(one.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(counting.counted(definitions.of(figure), column, period).keySet())
                    .as(figure + " in " + column.key())
                    .isEqualTo(theirs);
            assertThat(counting.counts(definitions.of(figure), List.of(column), period)
                            .whole())
                    .as("number of " + figure)
                    .containsEntry(column.key(), (long) theirs.size());
        }
    }

    /** By family, the type that it was of on that day. */
    private static Map<String, String> those(
            Map<String, Household> families, Predicate<Household> which, ToIntFunction<Household> day) {
        return families.entrySet().stream()
                .filter(family -> which.test(family.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, family -> family.getValue().typeOn(day.applyAsInt(family.getValue()))));
    }

    private static Map<String, String> without(Map<String, String> all, Map<String, String> some) {
        Map<String, String> rest = new HashMap<>(all);
        some.keySet().forEach(rest::remove);
        return rest;
    }

    private static @Nullable Integer later(@Nullable Integer joins, @Nullable Integer leaves) {
        if (joins == null || leaves == null) {
            return leaves;
        }
        return joins + leaves + 1;
    }

    private List<UUID> found(List<Household> centre, LocalDate first) {
        List<UUID> ids = new ArrayList<>();
        Map<Integer, UUID> shared = Map.of(0, UUID.randomUUID(), 1, UUID.randomUUID());
        int number = 10_000;
        for (Household family : centre) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            database.update(
                    "insert into casefile.family (id, version, name, type) values (?, 0, 'Any', ?)",
                    id,
                    TYPES.get(family.type()));
            Integer changes = family.changes();
            LocalDate ever = LocalDate.of(1900, 1, 1);
            span(id, family.typeOn(-1), ever, changes == null ? null : first.plusDays(changes));
            if (changes != null) {
                span(id, family.typeOn(changes), first.plusDays(changes), null);
            }
            int position = 1;
            for (Person person : family.people()) {
                database.update(
                        "insert into casefile.family_member (id, family_id, position, full_name, kinship, birth_date, child, joined_on, left_on, leaving, person, person_since)"
                                + " values (gen_random_uuid(), ?, ?, 'Somebody', 'son', ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        position++,
                        first.plusDays(person.ofAge()).minusYears(18),
                        person.child(),
                        person.joins() == null ? null : first.plusDays(person.joins()),
                        person.leaves() == null ? null : first.plusDays(person.leaves()),
                        person.leaves() == null ? null : "movedOut",
                        person.shared() == null ? null : shared.get(person.shared()),
                        person.shared() == null ? null : first);
            }
            List<@Nullable Integer> days = family.days();
            for (int stay = 0; stay < days.size(); stay += 2) {
                Integer end = days.get(stay + 1);
                database.update(
                        "insert into casefile.family_case (case_number, version, family_id, status, immediate_danger, opened_at, admitted_at, closed_at,"
                                + " exit_reason, monitoring_agreed) values (?, 0, ?, ?, false, ?, ?, ?, ?, false)",
                        first.getYear() + "-" + number++,
                        id,
                        end == null ? "accompanied" : "closed",
                        noon(first, Objects.requireNonNull(days.get(stay))),
                        noon(first, Objects.requireNonNull(days.get(stay))),
                        end == null ? null : noon(first, end).plusHours(1),
                        end == null ? null : "ownWish");
            }
        }
        return ids;
    }

    private void span(UUID family, String type, LocalDate since, @Nullable LocalDate until) {
        database.update(
                "insert into casefile.family_type_span (id, family_id, type, since, until) values (gen_random_uuid(), ?, ?, ?, ?)",
                family,
                type,
                since,
                until);
    }

    private OffsetDateTime noon(LocalDate first, int day) {
        return first.plusDays(day).atTime(12, 0).atZone(clock.getZone()).toOffsetDateTime();
    }
}
