package org.shanyraq.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shanyraq.judgement.Decisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people in the register who may be the one that is described: however their names were written, and though a date
 * or a number was taken down wrong.
 */
@Service
@Transactional(readOnly = true)
public class PersonSearch {

    /** Those who are equally likely always in the same order. */
    private static final Comparator<Likeness> LIKELIEST_FIRST = Comparator.comparingInt(Likeness::points)
            .reversed()
            .thenComparing(Likeness::fullName)
            .thenComparing(Likeness::familyId);

    private static final int WORDS_OF_A_NAME = 3;

    private final FamilyRepository families;
    private final Decisions decisions;

    PersonSearch(FamilyRepository families, Decisions decisions) {
        this.families = families;
        this.decisions = decisions;
    }

    /** Those who are likely enough to be this person that somebody has to look; the likeliest first. */
    public List<Likeness> likely(Described described) {
        Weights weights = new Weights(decisions);
        return candidates(described).stream()
                .map(person -> weights.weigh(person, Likening.between(described, person.described())))
                .filter(Likeness::likely)
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    /**
     * Who of everybody whom this family's file knows may be the person that is told of; the likeliest first. Whoever went
     * on in another file, or died, is not.
     */
    public List<Member> alike(Family family, NewMember told) {
        Weights weights = new Weights(decisions);
        Described described = Described.of(told);
        Map<Member, Likeness> likeness = new LinkedHashMap<>();
        stillOfTheFile(family).forEach(member -> likeness.put(member, weigh(weights, described, member, family)));
        return likeness.entrySet().stream()
                .filter(found -> found.getValue().likely() || family.isWrittenAs(found.getKey(), told))
                .sorted(Comparator.comparing(
                        (Map.Entry<Member, Likeness> found) -> found.getValue().points(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who of everybody whom this family's file knows is the same to it and not of another birth date, whatever the name. */
    public List<Member> inThePlaceOf(Family family, NewMember told) {
        return stillOfTheFile(family)
                .filter(member -> member.kinship() == told.kinship())
                .filter(member -> member.birthDate() == null
                        || told.birthDate() == null
                        || member.birthDate().equals(told.birthDate()))
                .toList();
    }

    /** Who of everybody whom this family's file knows has this name and birth date, in whatever letters. */
    public Optional<Member> writtenAs(Family family, NewMember told) {
        return stillOfTheFile(family)
                .filter(member -> family.isWrittenAs(member, told))
                .findFirst();
    }

    private static Stream<Member> stillOfTheFile(Family family) {
        return family.everybody().stream().filter(member -> member.belongs() || member.mayComeBack());
    }

    /** Who of the one family is likely to be whom of the other, or of the same; nobody twice, the likeliest first. */
    public List<AlikePeople> alike(Family here, Family there) {
        Weights weights = new Weights(decisions);
        List<AlikePeople> pairs = new ArrayList<>();
        for (Member one : here.members()) {
            there.members().stream()
                    .filter(other -> here != there || one.position() < other.position())
                    .map(other -> new AlikePeople(one.id(), other.id(), weigh(weights, one, here, other, there)))
                    .filter(pair -> pair.likeness().likely())
                    .forEach(pairs::add);
        }
        pairs.sort(Comparator.comparingInt((AlikePeople pair) -> pair.likeness().points())
                .reversed());
        Set<UUID> paired = new HashSet<>();
        return pairs.stream()
                .filter(pair -> !paired.contains(pair.here()) && !paired.contains(pair.there()))
                .filter(pair -> paired.add(pair.here()) && paired.add(pair.there()))
                .toList();
    }

    private static Likeness weigh(Weights weights, Member one, Family here, Member other, Family there) {
        return weigh(weights, one.described(here), other, there);
    }

    private static Likeness weigh(Weights weights, Described one, Member other, Family there) {
        KnownPerson known = new KnownPerson(
                there.id(),
                there.name(),
                other.isUnnamed() ? null : other.fullName(),
                other.kinship(),
                other.isUnnamed() ? Short.valueOf((short) other.newborn()) : null,
                other.birthDate(),
                other.iin(),
                there.phone(),
                there.address());
        return weights.weigh(known, Likening.between(one, known.described()));
    }

    /**
     * The families of whom everything that was typed into a search box is true, in whatever order it stands there.
     *
     * @return by family, the names of those people in it who were meant; of none where the family itself was
     */
    public Map<UUID, Set<String>> families(String typed) {
        SearchWords words = SearchWords.of(typed);
        Map<UUID, Set<String>> found = new LinkedHashMap<>();
        candidates(words).stream().filter(words::fit).forEach(person -> {
            Set<String> meant = found.computeIfAbsent(person.familyId(), none -> new LinkedHashSet<>());
            if (words.means(person)) {
                meant.add(person.called());
            }
        });
        return found;
    }

    private Collection<KnownPerson> candidates(SearchWords words) {
        List<String> names = words.name().words();
        Set<String> certain = new LinkedHashSet<>(SearchKeys.certain(words.described()));
        if (names.size() == 1) {
            certain.addAll(keys(names.get(0)));
        }
        Set<String> ofFamily =
                new LinkedHashSet<>(SearchKeys.ofWhereabouts(words.described().phone(), null));
        words.phones().stream().flatMap(typed -> Phones.parts(typed).stream()).forEach(part -> {
            ofFamily.add(SearchKeys.ofFirstDigits(part));
            ofFamily.add(SearchKeys.ofLastDigits(part));
        });
        names.forEach(name -> ofFamily.addAll(keys(name)));
        Set<UUID> found = new LinkedHashSet<>(byPerson(certain, names));
        found.addAll(families.findMembersByFamilyKeys(line(ofFamily)));
        return families.findPeople(found);
    }

    private static Set<String> keys(String word) {
        Set<String> keys = new LinkedHashSet<>(SearchKeys.ofWord(word));
        keys.addAll(SearchKeys.ofBeginning(word));
        return keys;
    }

    private Collection<KnownPerson> candidates(Described described) {
        Set<UUID> found = new LinkedHashSet<>(
                byPerson(SearchKeys.certain(described), described.name().words()));
        Set<String> whereabouts = SearchKeys.ofWhereabouts(described.phone(), described.address());
        if (!whereabouts.isEmpty()) {
            found.addAll(families.findMembersByFamilyKeys(line(whereabouts)));
        }
        return families.findPeople(found);
    }

    /** Two words of a name have to fit, in whatever order: of one alone there are too many. */
    private List<UUID> byPerson(Set<String> certain, List<String> names) {
        List<String> words = new ArrayList<>();
        names.stream().limit(WORDS_OF_A_NAME).forEach(word -> words.add(line(keys(word))));
        while (words.size() < WORDS_OF_A_NAME) {
            words.add("");
        }
        return families.findMembersByKeys(line(certain), words.get(0), words.get(1), words.get(2));
    }

    private static String line(Collection<String> keys) {
        return String.join(" ", keys);
    }
}
