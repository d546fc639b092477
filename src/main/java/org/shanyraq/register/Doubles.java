package org.shanyraq.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.engine.CaseTasks;
import org.shanyraq.engine.DecisionWords;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Described;
import org.shanyraq.family.Family;
import org.shanyraq.family.Likeness;
import org.shanyraq.family.NewMember;
import org.shanyraq.family.PersonSearch;
import org.shanyraq.staff.Workers;
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
    private final CaseTasks tasks;
    private final DecisionWords words;

    Doubles(PersonSearch search, CaseFiles caseFiles, Workers workers, CaseTasks tasks, DecisionWords words) {
        this.search = search;
        this.caseFiles = caseFiles;
        this.workers = workers;
        this.tasks = tasks;
        this.words = words;
    }

    /**
     * The likeliest first, at most {@value #MOST_CASES}. Who may not see a case learns that there is one, its number and
     * who leads it, so that they can ask.
     */
    public List<LikelyDouble> of(List<Described> people) {
        Map<UUID, List<LikelyDouble.Person>> alike = alike(people);
        Map<String, String> names = workers.names();
        return cases(alike).stream()
                .map(known -> shown(known, alike.get(known.familyId()), names))
                .toList();
    }

    /**
     * @throws Refusal if the centre seems to know somebody of them; it names no more than number and lead worker
     */
    public void ensureNone(List<Described> people) {
        List<FamilyCase> found = cases(alike(people));
        if (!found.isEmpty()) {
            Map<String, String> names = workers.names();
            throw Refusal.because(
                    "register.likelyDouble",
                    found.stream().map(known -> asked(known, names)).collect(Collectors.joining(", ")));
        }
    }

    /** Those of these people whom the centre does not know as members of this family, however they were written. */
    public List<NewMember> unknownIn(Family family, List<NewMember> people) {
        return people.stream().filter(person -> !isKnownIn(family, person)).toList();
    }

    private boolean isKnownIn(Family family, NewMember person) {
        return family.knows(person.fullName(), person.birthDate())
                || search.likely(Described.of(person)).stream()
                        .anyMatch(found -> found.familyId().equals(family.id()));
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
        boolean mayRead = tasks.maySee(known.number());
        return new LikelyDouble(
                known.number(),
                names.getOrDefault(known.caseManager(), known.caseManager()),
                known.isOpen(),
                mayRead,
                mayRead ? people : List.of());
    }
}
