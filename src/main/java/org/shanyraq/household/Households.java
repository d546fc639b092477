package org.shanyraq.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.assessment.ChildrenToAssess;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FormerFacts;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Corrected;
import org.shanyraq.family.Departed;
import org.shanyraq.family.Families;
import org.shanyraq.family.Family;
import org.shanyraq.family.Generations;
import org.shanyraq.family.Leaving;
import org.shanyraq.family.Member;
import org.shanyraq.family.NewFamily;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.shanyraq.home.ChildHomes;
import org.shanyraq.home.ChildPlace;
import org.shanyraq.home.ToldHome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the family in the file as it is in life. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Households {

    private final CaseFiles caseFiles;
    private final Families families;
    private final FormerFacts formers;
    private final ChildrenToAssess children;
    private final Generations generations;
    private final ChildHomes homes;
    private final CentreClock clock;

    Households(
            CaseFiles caseFiles,
            Families families,
            FormerFacts formers,
            ChildrenToAssess children,
            Generations generations,
            ChildHomes homes,
            CentreClock clock) {
        this.caseFiles = caseFiles;
        this.families = families;
        this.formers = formers;
        this.children = children;
        this.generations = generations;
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * Somebody is born, joins, leaves, comes of age or dies.
     *
     * @throws Refusal if nothing has changed, or what is said cannot be true
     */
    public ChangedHousehold record(RecordFamilyChangeAnswers answers, Submission submission) {
        if (answers.saysNothing()) {
            throw Refusal.because("household.nothingChanged");
        }
        Family family = caseFiles.family(submission.caseNumber());
        List<Member> members = family.members();
        List<Member> children = family.children(clock.today());
        generations.ensureBelievable(answers.joined(), members, submission);
        answers.cameBack().forEach(family::comesBack);
        family.add(answers.joined(), clock.today());
        joinedOn(family, answers.members());
        answers.named().forEach(named -> family.named(named.newborn(), named.newName()));
        expect(family, answers, members);
        leave(family, answers.left());
        if (answers.familyBecomes() != null) {
            family.becomes(answers.familyBecomes(), Needed.given(answers.becameOn(), "becameOn"), clock.today());
        }
        homes.tell(moves(answers, clock.today()), submission.caseNumber(), submission.filing());
        families.askElsewhere(family, submission.caseNumber());
        return new ChangedHousehold(
                without(family.children(clock.today()), children),
                without(members, family.members()),
                !family.children(clock.today()).isEmpty());
    }

    /**
     * What was said of who joined, was named or left is what the corrected paper says.
     *
     * @throws Refusal if the paper tells of other people than before: that is a change of its own
     */
    public void correct(RecordFamilyChangeAnswers was, RecordFamilyChangeAnswers now, Correction correction) {
        Family family = caseFiles.family(correction.caseNumber());
        formers.correctFamily(joined(was), joined(now), correction);
        formers.keep(joinedOn(family, now.members()), correction);
        correctBecoming(family, was, now);
        if (!was.left().equals(now.left())) {
            homes.correct(moves(now, clock.at(correction.filedAt()).toLocalDate()), correction);
        }
        ensureSame(named(was).keySet(), named(now).keySet(), "named");
        ensureSame(left(was).keySet(), left(now).keySet(), "left");
        named(now)
                .forEach((newborn, name) -> family.correctName(
                                newborn, named(was).getOrDefault(newborn, name), name)
                        .ifPresent(before -> formers.keep(List.of(before), correction)));
        left(now)
                .forEach((member, departed) -> family.correctLeaving(
                                member, left(was).getOrDefault(member, departed), departed, clock.today())
                        .ifPresent(before -> formers.keep(List.of(before), correction)));
    }

    private static NewFamily joined(RecordFamilyChangeAnswers answers) {
        return new NewFamily(null, null, null, null, answers.joined());
    }

    /** The children who moved out live where it is said, those who came back live at home. */
    private static List<ToldHome> moves(RecordFamilyChangeAnswers answers, LocalDate day) {
        return Stream.concat(
                        answers.left().stream()
                                .filter(departure -> departure.leaving() == Leaving.movedOut)
                                .filter(departure -> departure.childPlace() != null)
                                .map(departure -> ToldHome.at(
                                        departure.member(),
                                        Needed.given(departure.childPlace(), "childPlace")
                                                .place(),
                                        departure.leftOn())),
                        answers.cameBack().stream().map(person -> ToldHome.at(person, ChildPlace.home, day)))
                .toList();
    }

    /** Whose day is said: of the others the birth or the day on which they were written down counts. */
    private List<Corrected> joinedOn(Family family, List<Joining> joined) {
        List<Corrected> before = new ArrayList<>();
        for (int row = 0; row < joined.size(); row++) {
            Joining person = joined.get(row);
            if (person.joinedOn() != null) {
                try {
                    family.joinedOn(person.asMember(), person.joinedOn(), clock.today())
                            .ifPresent(before::add);
                } catch (Refusal refusal) {
                    throw refusal.at("members", row, "joinedOn");
                }
            }
        }
        return before;
    }

    private void correctBecoming(Family family, RecordFamilyChangeAnswers was, RecordFamilyChangeAnswers now) {
        if ((was.familyBecomes() == null) != (now.familyBecomes() == null)) {
            throw Refusal.because("household.typeNotByCorrection").at("familyBecomes");
        }
        if (was.familyBecomes() != null && now.familyBecomes() != null) {
            family.correctBecoming(
                    was.familyBecomes(),
                    Needed.given(was.becameOn(), "becameOn"),
                    now.familyBecomes(),
                    Needed.given(now.becameOn(), "becameOn"),
                    clock.today());
        }
    }

    private static Map<UUID, String> named(RecordFamilyChangeAnswers answers) {
        return answers.named().stream()
                .collect(Collectors.toMap(Named::newborn, Named::newName, (first, again) -> again));
    }

    private static Map<UUID, Departed> left(RecordFamilyChangeAnswers answers) {
        return answers.left().stream()
                .collect(Collectors.toMap(
                        Departure::member,
                        departure -> new Departed(departure.leftOn(), departure.leaving()),
                        (first, again) -> again));
    }

    private static void ensureSame(Set<UUID> before, Set<UUID> now, String list) {
        if (!before.equals(now)) {
            throw Refusal.because("family.notByCorrection").at(list);
        }
    }

    /** Of the children who joined, the youngest are those who were expected. */
    private void expect(Family family, RecordFamilyChangeAnswers answers, List<Member> before) {
        List<Member> joined = family.children(clock.today()).stream()
                .filter(child -> !before.contains(child) && !answers.cameBack().contains(child.id()))
                .sorted(Comparator.comparing(
                        Member::birthDate, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder())))
                .toList();
        if (answers.born().size() > joined.size()) {
            throw Refusal.because("household.bornIsNobody").at("born");
        }
        int child = 0;
        for (UUID expected : answers.born()) {
            family.born(expected, joined.get(child++), clock.today());
        }
        answers.noLongerExpected().forEach(expected -> family.noLongerExpects(expected, clock.today()));
        if (answers.childExpected() != null) {
            family.expects(answers.childExpected(), clock.today());
        }
    }

    /** An in-depth assessment asks about the children who are there now. */
    public void adjustAssessment(String caseNumber, List<String> joined, List<String> gone) {
        children.changed(caseNumber, joined, gone);
    }

    private void leave(Family family, List<Departure> left) {
        for (int row = 0; row < left.size(); row++) {
            Departure departure = left.get(row);
            try {
                family.left(departure.member(), departure.leftOn(), departure.leaving(), clock.today());
            } catch (Refusal refusal) {
                throw refusal.at("left", row, "leftOn");
            }
        }
    }

    private static List<UUID> without(List<Member> people, List<Member> others) {
        return people.stream()
                .filter(person -> !others.contains(person))
                .map(Member::id)
                .toList();
    }
}
