package org.shanyraq.workspace.lists;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseLine;
import org.shanyraq.casefile.CaseLists;
import org.shanyraq.casefile.RaisedHand;
import org.shanyraq.casefile.SubjectLine;
import org.shanyraq.engine.WrittenText;
import org.shanyraq.family.PersonSearch;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looking;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that somebody needs to know of: all of them for those who watch over the centre's cases; for others those
 * that they lead and those in which they have a task.
 */
@Service
@Transactional(readOnly = true)
class CaseList {

    private final Sights sights;
    private final CaseLists lists;
    private final PersonSearch people;
    private final Workers workers;
    private final CentreClock clock;

    CaseList(Sights sights, CaseLists lists, PersonSearch people, Workers workers, CentreClock clock) {
        this.sights = sights;
        this.lists = lists;
        this.people = people;
        this.workers = workers;
        this.clock = clock;
    }

    Reader reader() {
        String person = sights.person();
        return new Reader(
                person,
                workers.names().getOrDefault(person, person),
                sights.hasRole(),
                sights.reach().everyCase(),
                sights.worksWithFamilies(),
                sights.reach().groups().stream()
                        .flatMap(group -> Role.of(group).stream())
                        .anyMatch(Role::closesDoors));
    }

    Lines cases(String typed, int page) {
        String search = WrittenText.searched(typed);
        Map<String, String> names = workers.names();
        Set<UUID> families = search.isBlank() ? Set.of() : people.families(search);
        Slice<CaseLine> found = lists.lines(sights.reach(), search, families, page);
        Looking.found(found.getNumberOfElements());
        return new Lines(found.map(line -> line(line, names)).getContent(), found.hasNext());
    }

    /** @param step only what came so far; all for a word that is no step */
    RaisedHands raisedHands(String step, int page) {
        Set<AttentionStep> all = EnumSet.allOf(AttentionStep.class);
        Set<AttentionStep> one =
                all.stream().filter(each -> each.name().equals(step)).collect(Collectors.toSet());
        Map<String, String> names = workers.names();
        Slice<RaisedHand> found = lists.raisedHands(sights.reach(), one.isEmpty() ? all : one, page);
        Looking.found(found.getNumberOfElements());
        return new RaisedHands(found.map(hand -> shown(hand, names)).getContent(), found.hasNext());
    }

    Subjects subjects(int page) {
        Slice<SubjectLine> found = lists.subjects(sights.reach(), page);
        Looking.found(found.getNumberOfElements());
        return new Subjects(found.map(this::inCentreTime).getContent(), found.hasNext());
    }

    private SubjectLine inCentreTime(SubjectLine line) {
        return new SubjectLine(
                line.subject(), line.papers(), clock.at(line.firstFiledAt()), clock.at(line.lastFiledAt()));
    }

    private Line line(CaseLine line, Map<String, String> names) {
        return new Line(
                line.caseNumber(),
                line.familyName(),
                line.riskLevel() == null ? null : line.riskLevel().name(),
                line.status().name(),
                names.getOrDefault(line.caseManager(), line.caseManager()),
                clock.at(line.openedAt()));
    }

    /** In the centre's time, with the people by name. */
    private RaisedHand shown(RaisedHand hand, Map<String, String> names) {
        return new RaisedHand(
                hand.caseNumber(),
                hand.familyName(),
                hand.deadline(),
                hand.step(),
                clock.at(hand.at()),
                hand.told().stream()
                        .map(person -> names.getOrDefault(person, person))
                        .toList());
    }

    /**
     * @param id the user name with which the person logs in
     * @param role whether anybody has given the person a role yet
     * @param closesDoors whether they may close all doors of the centre at once
     * @param watchesAll whether they watch over all cases of the centre
     * @param worksWithFamilies whether they may open a file in an emergency
     */
    record Reader(
            String id, String name, boolean role, boolean watchesAll, boolean worksWithFamilies, boolean closesDoors) {}

    /** @param more whether there is a further page */
    record Lines(List<Line> cases, boolean more) {}

    record Line(
            String caseNumber,
            String familyName,
            @Nullable String riskLevel,
            String status,
            String caseManager,
            OffsetDateTime openedAt) {}

    /** @param more whether there is a further page */
    record Subjects(List<SubjectLine> subjects, boolean more) {}

    /** @param more whether there is a further page */
    record RaisedHands(List<RaisedHand> raised, boolean more) {}
}
