package org.shanyraq.family;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * How well the register finds doubles, on the pairs of {@code register/pairs.txt}: everybody known is written into one
 * register, and everybody told is looked for in it. Precision: of those shown as likely doubles, how many are. Recall: of
 * those who are, how many are shown.
 */
@CentreTest
@Transactional
class SearchQualityTest {

    private static final double LEAST_PRECISION = 0.97;
    private static final double LEAST_RECALL = 0.95;

    @Autowired
    Families families;

    @Autowired
    PersonSearch search;

    @Autowired
    EntityManager entities;

    @Test
    void doublesAreFoundAndTwinsAndNamesakesAreNot() {
        List<Pair> pairs = Pair.all();
        List<UUID> known = pairs.stream().map(this::registered).toList();
        entities.flush();
        Map<String, Count> kinds = new TreeMap<>();
        Count all = new Count();
        List<String> wrong = new ArrayList<>();

        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            UUID family = known.get(i);
            boolean shown = search.likely(pair.told()).stream()
                    .anyMatch(found -> found.familyId().equals(family));
            all.add(pair.samePerson(), shown);
            kinds.computeIfAbsent(pair.kind(), kind -> new Count()).add(pair.samePerson(), shown);
            if (shown != pair.samePerson()) {
                wrong.add((shown ? "shown: " : "missed: ") + pair.line());
            }
        }

        print(kinds, all, wrong);
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
        assertThat(all.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(all.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(kinds.get("twins").shownWrongly).as("twins shown as doubles").isLessThanOrEqualTo(1);
    }

    private UUID registered(Pair pair) {
        Described known = pair.known();
        NewMember member = new NewMember(
                null,
                known.fullName(),
                Kinship.otherRelative,
                known.birthDate(),
                false,
                known.iin(),
                null,
                Disability.none);
        return families.register(new NewFamily(
                        "Pair", FamilyType.difficultSituation, known.address(), known.phone(), List.of(member)))
                .id();
    }

    private static void print(Map<String, Count> kinds, Count all, List<String> wrong) {
        System.out.println();
        System.out.println("The register's search, by kind of pair");
        kinds.forEach((kind, count) -> System.out.printf(
                "  %-18s %3d pairs, %3d judged rightly%n",
                kind, count.pairs(), count.shownRightly + count.leftOutRightly));
        wrong.forEach(line -> System.out.println("  " + line));
        System.out.printf(
                Locale.ROOT, "  %d pairs: precision %.3f, recall %.3f%n%n", all.pairs(), all.precision(), all.recall());
    }

    private static final class Count {

        private int shownRightly;
        private int shownWrongly;
        private int missed;
        private int leftOutRightly;

        void add(boolean samePerson, boolean shown) {
            shownRightly += samePerson && shown ? 1 : 0;
            shownWrongly += !samePerson && shown ? 1 : 0;
            missed += samePerson && !shown ? 1 : 0;
            leftOutRightly += !samePerson && !shown ? 1 : 0;
        }

        int pairs() {
            return shownRightly + shownWrongly + missed + leftOutRightly;
        }

        double precision() {
            return (double) shownRightly / (shownRightly + shownWrongly);
        }

        double recall() {
            return (double) shownRightly / (shownRightly + missed);
        }
    }
}
