package org.shanyraq.drawing;

import static org.shanyraq.family.Kinship.aunt;
import static org.shanyraq.family.Kinship.brother;
import static org.shanyraq.family.Kinship.daughter;
import static org.shanyraq.family.Kinship.father;
import static org.shanyraq.family.Kinship.fosterChild;
import static org.shanyraq.family.Kinship.grandfather;
import static org.shanyraq.family.Kinship.grandmother;
import static org.shanyraq.family.Kinship.guardian;
import static org.shanyraq.family.Kinship.mother;
import static org.shanyraq.family.Kinship.sister;
import static org.shanyraq.family.Kinship.son;
import static org.shanyraq.family.Kinship.stepfather;
import static org.shanyraq.family.Kinship.stepmother;
import static org.shanyraq.family.Kinship.uncle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.Kinship;
import org.shanyraq.household.RelationKind;
import org.shanyraq.household.ToldRelation;

/**
 * Who is whose parent and partner, and who lives together: what was recorded, and where nothing was, what follows from what
 * each is to the children of the family.
 *
 * @param together those who live together, as groups
 * @param generation the eldest is 0
 */
record Kin(List<Pair> parents, List<Pair> partners, List<List<UUID>> together, Map<UUID, Integer> generation) {

    private static final Set<Kinship> ABOVE = Set.of(grandmother, grandfather);
    private static final Set<Kinship> PARENTS = Set.of(mother, father);
    private static final Set<Kinship> BESIDE_PARENTS = Set.of(stepmother, stepfather, guardian, aunt, uncle);
    private static final Set<Kinship> CHILDREN = Set.of(daughter, son, sister, brother);
    private static final List<List<Kinship>> COUPLES = List.of(
            List.of(mother, father),
            List.of(mother, stepfather),
            List.of(father, stepmother),
            List.of(grandmother, grandfather));

    /** @param until {@code null} while it holds */
    record Pair(UUID one, UUID other, @Nullable LocalDate until) {

        Pair(Relative one, Relative other) {
            this(one.id(), other.id(), null);
        }
    }

    static Kin of(List<Relative> people, List<ToldRelation> told) {
        Set<UUID> ids = people.stream().map(Relative::id).collect(Collectors.toSet());
        List<ToldRelation> known = told.stream()
                .filter(tie -> ids.contains(tie.one())
                        && ids.contains(tie.other())
                        && !tie.one().equals(tie.other()))
                .toList();
        List<Pair> parents =
                withDerived(pairs(known, RelationKind.parentOf), derivedParents(people), List.of(Pair::other));
        List<Pair> partners = withDerived(
                pairs(known, RelationKind.partnerOf), derivedPartners(people), List.of(Pair::one, Pair::other));
        return new Kin(parents, partners, together(people, known), generations(people, parents, partners));
    }

    int generationOf(UUID id) {
        return row(generation, id);
    }

    List<UUID> parentsOf(UUID child) {
        return parents.stream()
                .filter(pair -> pair.other().equals(child))
                .map(Pair::one)
                .toList();
    }

    List<UUID> partnersOf(UUID one) {
        return partners.stream()
                .filter(pair -> pair.one().equals(one) || pair.other().equals(one))
                .map(pair -> pair.one().equals(one) ? pair.other() : pair.one())
                .toList();
    }

    private static List<Pair> pairs(List<ToldRelation> known, RelationKind kind) {
        return known.stream()
                .filter(tie -> tie.relation() == kind)
                .map(tie -> new Pair(tie.one(), tie.other(), tie.until()))
                .toList();
    }

    /** What follows by itself gives way to what was recorded of the same person. */
    private static List<Pair> withDerived(List<Pair> recorded, List<Pair> derived, List<Function<Pair, UUID>> whose) {
        Set<UUID> said = whose.stream().flatMap(of -> recorded.stream().map(of)).collect(Collectors.toSet());
        return Stream.concat(
                        recorded.stream(),
                        derived.stream().filter(pair -> whose.stream().noneMatch(of -> said.contains(of.apply(pair)))))
                .toList();
    }

    private static List<Pair> derivedParents(List<Relative> people) {
        List<Relative> children = are(people, CHILDREN);
        List<Relative> parents = are(people, PARENTS);
        // Whose parents the grandparents are is not known where there are two.
        List<Relative> only = parents.size() == 1 ? parents : List.of();
        return Stream.concat(
                        parents.stream().flatMap(parent -> children.stream().map(child -> new Pair(parent, child))),
                        only.stream()
                                .flatMap(parent -> are(people, ABOVE).stream().map(elder -> new Pair(elder, parent))))
                .toList();
    }

    private static List<Pair> derivedPartners(List<Relative> people) {
        return COUPLES.stream()
                .map(couple -> couple.stream()
                        .map(kinship -> are(people, Set.of(kinship)))
                        .toList())
                .filter(couple -> couple.stream().allMatch(of -> of.size() == 1))
                .map(couple -> new Pair(couple.get(0).get(0), couple.get(1).get(0)))
                .toList();
    }

    private static List<Relative> are(List<Relative> people, Set<Kinship> kinships) {
        return people.stream().filter(one -> kinships.contains(one.kinship())).toList();
    }

    /** Whoever belongs to the family lives together, until it is recorded who lives with whom. */
    private static List<List<UUID>> together(List<Relative> people, List<ToldRelation> known) {
        List<ToldRelation> lives = known.stream()
                .filter(tie -> tie.relation() == RelationKind.livesWith && tie.until() == null)
                .toList();
        if (lives.isEmpty()) {
            List<UUID> here =
                    people.stream().filter(one -> !one.left()).map(Relative::id).toList();
            return here.size() > 1 ? List.of(here) : List.of();
        }
        List<Set<UUID>> groups = new ArrayList<>();
        for (ToldRelation tie : lives) {
            Set<UUID> joined = new LinkedHashSet<>(List.of(tie.one(), tie.other()));
            List<Set<UUID>> met = groups.stream()
                    .filter(group -> group.contains(tie.one()) || group.contains(tie.other()))
                    .toList();
            met.forEach(joined::addAll);
            groups.removeAll(met);
            groups.add(joined);
        }
        return groups.stream().map(List::copyOf).toList();
    }

    /** Parents are above their children, partners beside each other, whatever they are called. */
    private static Map<UUID, Integer> generations(List<Relative> people, List<Pair> parents, List<Pair> partners) {
        Map<UUID, Integer> row = new LinkedHashMap<>();
        people.forEach(one -> row.put(one.id(), usual(one)));
        // A circle of parents, which nobody can write down, would go on for ever.
        for (int round = 0; round < people.size(); round++) {
            Map<UUID, Integer> before = Map.copyOf(row);
            parents.forEach(pair -> row.merge(pair.other(), row(row, pair.one()) + 1, Math::max));
            partners.forEach(pair -> {
                int lower = Math.max(row(row, pair.one()), row(row, pair.other()));
                row.put(pair.one(), lower);
                row.put(pair.other(), lower);
            });
            if (before.equals(row)) {
                break;
            }
        }
        List<Integer> rows = List.copyOf(new TreeSet<>(row.values()));
        row.replaceAll((id, at) -> rows.indexOf(at));
        return row;
    }

    private static int row(Map<UUID, Integer> rows, UUID id) {
        return Objects.requireNonNull(rows.get(id));
    }

    private static int usual(Relative one) {
        if (ABOVE.contains(one.kinship())) {
            return 0;
        }
        if (PARENTS.contains(one.kinship()) || BESIDE_PARENTS.contains(one.kinship())) {
            return 1;
        }
        return one.child() || CHILDREN.contains(one.kinship()) || one.kinship() == fosterChild ? 2 : 1;
    }
}
