package org.shanyraq.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the register is searched with 50,000 people in it: the plan of the search and how long one takes. A measurement; it
 * fails only if the search looks at everybody. What it writes is taken back at its end.
 */
@CentreTest
@Transactional
class RegisterBenchmark {

    private static final int FAMILIES = 12_500;
    private static final int OF_A_FAMILY = 4;
    private static final int SEARCHES = 200;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PersonSearch search;

    private final Random random = new Random(7);

    @Test
    void amongFiftyThousandPeople() throws IOException, NoSuchMethodException {
        List<Described> people = people();
        write(people);
        database.execute("analyze casefile.family");
        database.execute("analyze casefile.family_member");

        Described told = people.get(4711);
        List<String> plan = plan(told);
        System.out.println("\nPlan of the search for " + told);
        plan.forEach(line -> System.out.println("  " + line));
        long[] times = new long[SEARCHES];
        int found = 0;
        for (int i = 0; i < SEARCHES; i++) {
            Described sought = people.get(random.nextInt(people.size()));
            long begin = System.nanoTime();
            found += search.likely(sought).isEmpty() ? 0 : 1;
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%n%d people, %d searches: median %.1f ms, slowest of twenty %.1f ms%n%n",
                people.size(),
                SEARCHES,
                times[SEARCHES / 2] / 1e6,
                times[SEARCHES * 95 / 100] / 1e6);

        assertThat(found).isEqualTo(SEARCHES);
        assertThat(String.join("\n", plan))
                .contains("family_member_search_keys")
                .doesNotContain("Seq Scan");
    }

    private List<Described> people() throws IOException {
        List<String> names = Files.readAllLines(Path.of("src/main/resources/register/given-names.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ")[0])
                .toList();
        List<Described> people = new ArrayList<>();
        for (int family = 0; family < FAMILIES; family++) {
            String surname = names.get(random.nextInt(names.size())) + "ов";
            String phone = "87" + (100_000_000 + random.nextInt(899_999_999));
            for (int person = 0; person < OF_A_FAMILY; person++) {
                people.add(new Described(
                        surname + " " + names.get(random.nextInt(names.size())),
                        LocalDate.of(1960, 1, 1).plusDays(random.nextInt(365 * 65)),
                        null,
                        phone,
                        "улица " + surname + "а, " + (1 + random.nextInt(200))));
            }
        }
        return people;
    }

    private void write(List<Described> people) {
        List<Object[]> families = new ArrayList<>();
        List<Object[]> members = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Described person = people.get(i);
            if (i % OF_A_FAMILY == 0) {
                families.add(new Object[] {
                    UUID.randomUUID(),
                    person.fullName(),
                    person.address(),
                    person.phone(),
                    SearchKeys.ofFamily(person.fullName(), person.phone(), person.address()),
                    SearchKeys.VERSION
                });
            }
            members.add(new Object[] {
                UUID.randomUUID(),
                families.get(families.size() - 1)[0],
                i % OF_A_FAMILY + 1,
                person.fullName(),
                person.birthDate(),
                SearchKeys.ofPerson(person.fullName(), person.birthDate(), null),
                SearchKeys.VERSION
            });
        }
        database.batchUpdate(
                "insert into casefile.family (id, version, name, type, address, phone, search_keys, search_keys_version)"
                        + " values (?, 0, ?, 'difficultSituation', ?, ?, ?, ?)",
                families);
        database.batchUpdate(
                "insert into casefile.family_member (id, family_id, position, full_name, kinship, birth_date, child,"
                        + " search_keys, search_keys_version) values (?, ?, ?, ?, 'otherRelative', ?, false, ?, ?)",
                members);
    }

    private List<String> plan(Described told) throws NoSuchMethodException {
        String sql = FamilyRepository.class
                .getDeclaredMethod("findMembersByKeys", String.class, String.class, String.class, String.class)
                .getAnnotation(Query.class)
                .value()
                .replace("{h-schema}", "casefile.");
        List<String> words = told.name().words();
        return new NamedParameterJdbcTemplate(database)
                .queryForList(
                        "explain (analyze, buffers) " + sql,
                        Map.of(
                                "certain", String.join(" ", SearchKeys.certain(told)),
                                "first", String.join(" ", SearchKeys.ofWord(words.get(0))),
                                "second", String.join(" ", SearchKeys.ofWord(words.get(1))),
                                "third", ""),
                        String.class);
    }
}
