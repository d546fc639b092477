package org.shanyraq.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.shanyraq.access.CaseMembers.Part;
import org.shanyraq.access.Sight.Level;
import org.shanyraq.engine.OncePerTransaction;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.SpecialistGroups;
import org.shanyraq.running.CaseDoor;
import org.shanyraq.running.CaseRegister;
import org.shanyraq.running.Confidence;
import org.shanyraq.running.FormGone;
import org.shanyraq.running.PersonsRights;
import org.shanyraq.trail.Looking;
import org.springframework.stereotype.Component;

/**
 * What the signed-in person may see. Whatever names a case, a field of a form not less than an address, is answered by this;
 * of a case that is not there it is said as of one that is not theirs.
 */
@Component
public class Sights implements CaseDoor {

    private final PersonsRights rights;
    private final CaseRegister register;
    private final CaseMembers members;
    private final CaseTeam team;
    private final SpecialistGroups specialists;
    private final OncePerTransaction<Asked, Sight> seen;

    Sights(
            PersonsRights rights,
            CaseRegister register,
            CaseMembers members,
            CaseTeam team,
            SpecialistGroups specialists) {
        this.rights = rights;
        this.register = register;
        this.members = members;
        this.team = team;
        this.specialists = specialists;
        this.seen = new OncePerTransaction<>(this::look);
    }

    /** The user name of who is signed in. */
    public String person() {
        return rights.person();
    }

    /** Whether the person is in any group, or is somebody new to whom nobody has given a role yet. */
    public boolean hasRole() {
        return !rights.groups().isEmpty();
    }

    public Sight of(String caseNumber) {
        Sight sight = nearest(caseNumber);
        return sight.opensTheFile() || !casesOfTeam().contains(caseNumber)
                ? sight
                : new Sight(caseNumber, sight.person(), Level.name, false, false, sight.confidence());
    }

    /**
     * Of a case whose file is to be opened.
     *
     * @throws Refusal if there is no such case or it is not this person's to see; a stranger cannot tell which
     */
    public Sight toOpen(String caseNumber) {
        return nearest(caseNumber).ensure(Level.own);
    }

    /** Of a case all of which is to be shown, to whom it concerns. */
    public Sight toSeeTheWhole(String caseNumber) {
        return nearest(caseNumber).ensure(Level.whole);
    }

    /** Whether the file of this other case, of which only the number is shown here, opens for the person too. */
    public boolean opens(String otherCase) {
        return nearest(otherCase).opensTheFile();
    }

    /** Of what was filed without a case: the whole for who watches over all cases and for whoever has a task there. */
    public Sight ofSubject(String number) {
        boolean whole = rights.watchesAll()
                || !members.partsOf(person(), rights.groups(), number).isEmpty();
        return new Sight(number, person(), whole ? Level.whole : Level.own, false, false, ofNobodysCase());
    }

    /** Of what somebody wrote in a case themselves, also when they have no part in it any more: that, and nothing else. */
    public Sight ofAuthor(String caseNumber) {
        Looking.ground(caseNumber, "author");
        return new Sight(caseNumber, person(), Level.own, false, false, new Confidence(person(), false, false));
    }

    /** For lists of cases. */
    public Reach reach() {
        return new Reach(rights.watchesAll(), person(), rights.groups());
    }

    /** The numbers of the open cases of which the person knows the family's name and no more. */
    public Set<String> casesByName() {
        Set<String> served = new HashSet<>(casesOfTeam());
        served.removeAll(members.among(served, person(), rights.groups()));
        return served;
    }

    /** Of these cases those whose files do not open for the person, as they have no part in them now. */
    public Set<String> closedAmong(Collection<String> caseNumbers) {
        Set<String> closed = new HashSet<>(caseNumbers);
        if (caseNumbers.isEmpty() || rights.watchesAll()) {
            return Set.of();
        }
        closed.removeAll(members.among(caseNumbers, person(), rights.groups()));
        return closed;
    }

    /** @throws FormGone if the person may start none of these processes */
    public void ensureMayStart(String... processes) {
        rights.ensureMayStart(processes);
    }

    @Override
    public void ensureMayBegin(String caseNumber, boolean openToTeam, boolean openToVisitors) {
        if (openToTeam) {
            of(caseNumber).ensure(Level.name);
        } else if (toOpen(caseNumber).visits() && !openToVisitors) {
            throw Refusal.because("casefile.unknownCase", caseNumber);
        }
    }

    @Override
    public Confidence confidence(String number) {
        return nearest(number).confidence();
    }

    /** Whether families are the person's work: as a specialist, as lead, or watching over those who lead. */
    public boolean worksWithFamilies() {
        return rights.groups().stream()
                .anyMatch(group ->
                        Role.of(group).map(Role::worksWithFamilies).orElseGet(() -> specialists.include(group)));
    }

    private Set<String> casesOfTeam() {
        return team.casesOf(rights.person(), rights.groups());
    }

    /** Without the team's question, which is asked only where a name is enough. */
    private Sight nearest(String caseNumber) {
        Sight sight = seen.of(new Asked(rights.person(), caseNumber));
        Looking.ground(caseNumber, sight.ground());
        return sight;
    }

    private Sight look(Asked asked) {
        // What runs without a case has a number and tasks, and no file.
        if (register.openedAt(asked.caseNumber()).isEmpty()) {
            return new Sight(asked.caseNumber(), asked.person(), Level.none, false, false, ofNobodysCase());
        }
        Set<Part> parts = members.partsOf(asked.person(), rights.groups(), asked.caseNumber());
        boolean watches = rights.watchesAll();
        return new Sight(
                asked.caseNumber(),
                asked.person(),
                level(parts, watches),
                parts.contains(Part.lead),
                !watches && Set.of(Part.emergency).equals(parts),
                new Confidence(
                        asked.person(), parts.contains(Part.lead) || parts.contains(Part.emergency), coordinates()));
    }

    /** What runs without a case has no lead. */
    private Confidence ofNobodysCase() {
        return new Confidence(person(), false, coordinates());
    }

    private boolean coordinates() {
        return rights.groups().stream().anyMatch(Role.coordinator::is);
    }

    private static Level level(Set<Part> parts, boolean watches) {
        if (watches || parts.contains(Part.lead) || parts.contains(Part.emergency)) {
            return Level.whole;
        }
        return parts.contains(Part.asked) ? Level.own : Level.none;
    }

    private record Asked(String person, String caseNumber) {}
}
