package org.shanyraq.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.Disability;
import org.shanyraq.family.Kinship;
import org.shanyraq.family.Member;
import org.shanyraq.judgement.Judgement;

/**
 * The risk factors that a family card already shows, by the decision {@code cardFactors}. The form ticks them; the
 * worker may take the tick away.
 *
 * @param reasons in words, one for each factor
 */
record CardFactors(List<String> factors, List<String> reasons) {

    private static final Set<Kinship> PARENTS =
            Set.of(Kinship.mother, Kinship.father, Kinship.stepmother, Kinship.stepfather);

    static CardFactors of(Judgement judgement) {
        return new CardFactors(judgement.texts("factor"), judgement.texts("reason"));
    }

    /** What the decision asks of the card. */
    static Map<String, Object> facts(List<Member> members, LocalDate today) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("children", count(members, member -> member.isChild(today)));
        facts.put("parents", count(members, member -> PARENTS.contains(member.kinship())));
        facts.put("youngestInMonths", youngestInMonths(members, today));
        facts.put("membersWithDisability", count(members, CardFactors::hasDisability));
        return facts;
    }

    private static boolean hasDisability(Member member) {
        return member.disability() != null && member.disability() != Disability.none;
    }

    private static long count(List<Member> members, Predicate<Member> sought) {
        return members.stream().filter(sought).count();
    }

    /** {@code null} while no birth date is known. */
    private static @Nullable Long youngestInMonths(List<Member> members, LocalDate today) {
        return members.stream()
                .map(Member::birthDate)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(born -> ChronoUnit.MONTHS.between(born, today))
                .orElse(null);
    }
}
