package org.shanyraq.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Alike;
import org.shanyraq.family.Described;
import org.shanyraq.family.Family;
import org.shanyraq.family.Likeness;
import org.shanyraq.family.Member;
import org.shanyraq.family.NewMember;
import org.shanyraq.family.PersonSearch;
import org.shanyraq.judgement.DecisionWords;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before a case is opened: whether the centre knows somebody of the family already. */
@Service
@Transactional(readOnly = true)
public class Doubles {

    private static final int MOST_CASES = 5;
    private static final int MOST_PEOPLE = 30;

    private final PersonSearch search;
    private final CaseFiles caseFiles;
    private final Workers workers;
    private final Sights sights;
    private final DecisionWords words;
    private final Searches searches;

    Doubles(
            PersonSearch search,
            CaseFiles caseFiles,
            Workers workers,
            Sights sights,
            DecisionWords words,
            Searches searches) {
        this.search = search;
        this.caseFiles = caseFiles;
        this.workers = workers;
        this.sights = sights;
        this.words = words;
        this.searches = searches;
    }

    /**
     * The likeliest first, at most {@value #MOST_CASES}. Who may not see a case learns that there is one, its number and
     * who leads it, so that they can ask.
     */
    public List<LikelyDouble> of(List<Described> people) {
        Map<UUID, List<LikelyDouble.Person>> alike = alike(people);
        Map<String, String> names = workers.names();
        List<FamilyCase> found = cases(alike);
        Looking.found(numbers(found));
        return found.stream()
                .map(known -> shown(known, alike.getOrDefault(known.familyId(), List.of()), names))
                .toList();
    }

    /**
     * @throws Refusal if the centre seems to know somebody of them; it names no more than number and lead worker
     */
    public void ensureNone(List<Described> people) {
        List<FamilyCase> found = cases(alike(people));
        if (!found.isEmpty()) {
            searches.oneMore();
            Looking.found(numbers(found));
            Map<String, String> names = workers.names();
            throw Refusal.because(
                    "register.likelyDouble",
                    found.stream().map(known -> asked(known, names)).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Who of those who are told of is whom of a family that comes back. Whether somebody is the person alike whom its
     * file knows, only whoever tells of them can say; each person of the file is one of them at most.
     *
     * @throws Refusal if that was not said of somebody alike, or more are said to be known than the file knows
     */
    public Map<NewMember, Member> knownIn(Family family, List<NewMember> people, String caseNumber) {
        Map<NewMember, List<Member>> alike = alikeIn(family, people);
        List<NewMember> unsaid = people.stream()
                .filter(person -> person.alike() == null
                        && !alike.getOrDefault(person, List.of()).isEmpty())
                .toList();
        if (!unsaid.isEmpty()) {
            throw Refusal.because("register.saidOfEach", asked(unsaid, alike, caseNumber))
                    .at("members", people.indexOf(unsaid.get(0)), "alike");
        }
        IdentityHashMap<NewMember, Member> known = new IdentityHashMap<>();
        people.stream()
                .filter(person -> person.alike() == Alike.known
                        && !alike.getOrDefault(person, List.of()).isEmpty())
                .sorted(Comparator.comparingInt(
                        person -> alike.getOrDefault(person, List.of()).size()))
                .forEach(person ->
                        known.put(person, free(person, alike.getOrDefault(person, List.of()), known.values(), people)));
        people.stream()
                .filter(person -> person.alike() == Alike.known && !known.containsKey(person))
                .forEach(person -> known.put(person, renamed(person, family, known.values(), people)));
        return known;
    }

    /**
     * As {@link #knownIn} for a child in danger, who waits for no question: only who is written as in the file is known,
     * and everybody else is written down.
     */
    public Map<NewMember, Member> writtenAlikeIn(Family family, List<NewMember> people) {
        IdentityHashMap<NewMember, Member> known = new IdentityHashMap<>();
        people.stream()
                .filter(person -> person.alike() != Alike.another)
                .forEach(person -> search.writtenAs(family, person)
                        .filter(member -> !known.containsValue(member))
                        .ifPresent(member -> known.put(person, member)));
        return known;
    }

    private Map<NewMember, List<Member>> alikeIn(Family family, List<NewMember> people) {
        IdentityHashMap<NewMember, List<Member>> alike = new IdentityHashMap<>();
        people.forEach(person -> alike.put(person, search.alike(family, person)));
        return alike;
    }

    private static Member free(NewMember person, List<Member> alike, Collection<Member> taken, List<NewMember> people) {
        return alike.stream()
                .filter(member -> !taken.contains(member))
                .findFirst()
                .orElseThrow(() -> Refusal.because("register.knownOnce", person.called())
                        .at("members", people.indexOf(person), "alike"));
    }

    /** Somebody whose name has changed is alike nobody. Whom the file knows in their place must be one person only. */
    private Member renamed(NewMember person, Family family, Collection<Member> taken, List<NewMember> people) {
        List<Member> inTheirPlace = search.inThePlaceOf(family, person).stream()
                .filter(member -> !taken.contains(member))
                .toList();
        if (inTheirPlace.size() != 1) {
            throw Refusal.because(
                            inTheirPlace.isEmpty() ? "register.knownOnce" : "register.knownAsWhom", person.called())
                    .at("members", people.indexOf(person), "alike");
        }
        return inTheirPlace.get(0);
    }

    /** Names of the file only for whom it concerns. */
    private String asked(List<NewMember> people, Map<NewMember, List<Member>> alike, String caseNumber) {
        boolean mayRead = sights.opens(caseNumber);
        return people.stream()
                .map(person -> mayRead
                        ? person.called() + " – "
                                + alike.getOrDefault(person, List.of()).stream()
                                        .map(Doubles::shown)
                                        .collect(Collectors.joining(" / "))
                        : person.called())
                .collect(Collectors.joining("; "));
    }

    private static String shown(Member member) {
        return member.birthDate() == null
                ? member.fullName()
                : "%s, %s".formatted(member.fullName(), Days.written(member.birthDate()));
    }

    private static String numbers(List<FamilyCase> found) {
        return found.stream().map(FamilyCase::number).collect(Collectors.joining(" "));
    }

    private static String asked(FamilyCase known, Map<String, String> names) {
        return known.number() + " (" + names.getOrDefault(known.caseManager(), known.caseManager()) + ")";
    }

    /** By family, the one with the likeliest person first. */
    private Map<UUID, List<LikelyDouble.Person>> alike(List<Described> people) {
        Map<UUID, Integer> points = new LinkedHashMap<>();
        Map<UUID, List<LikelyDouble.Person>> alike = new LinkedHashMap<>();
        people.stream()
                .limit(MOST_PEOPLE)
                .forEach(told -> search.likely(told).forEach(found -> {
                    points.merge(found.familyId(), found.points(), Math::max);
                    alike.computeIfAbsent(found.familyId(), family -> new ArrayList<>())
                            .add(person(told, found));
                }));
        Map<UUID, List<LikelyDouble.Person>> sorted = new LinkedHashMap<>();
        points.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed())
                .forEach(family -> sorted.put(family.getKey(), alike.get(family.getKey())));
        return sorted;
    }

    private LikelyDouble.Person person(Described told, Likeness found) {
        return new LikelyDouble.Person(told.fullName(), found.fullName(), words.of(found.reasons()));
    }

    private List<FamilyCase> cases(Map<UUID, List<LikelyDouble.Person>> alike) {
        Map<UUID, FamilyCase> newest = caseFiles.newestOf(alike.keySet());
        return alike.keySet().stream()
                .filter(newest::containsKey)
                .map(newest::get)
                .limit(MOST_CASES)
                .toList();
    }

    private LikelyDouble shown(FamilyCase known, List<LikelyDouble.Person> people, Map<String, String> names) {
        boolean mayRead = sights.opens(known.number());
        return new LikelyDouble(
                known.number(),
                names.getOrDefault(known.caseManager(), known.caseManager()),
                known.isOpen(),
                mayRead,
                mayRead ? people : List.of());
    }
}
