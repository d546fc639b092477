package org.shanyraq.family;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The families that the centre knows. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Families {

    private final FamilyRepository families;
    private final CentreClock clock;

    Families(FamilyRepository families, CentreClock clock) {
        this.families = families;
        this.clock = clock;
    }

    /**
     * @throws Refusal if nobody is in it, or what is said of somebody cannot be true
     */
    public Family register(NewFamily given) {
        return families.save(new Family(given, clock.today()));
    }

    /**
     * A family of its own for some members of another, who leave it.
     *
     * @throws Refusal if nobody goes, nobody stays, or somebody does not belong to it
     */
    public Family split(Family from, String name, String address, String phone, Set<UUID> who) {
        if (who.isEmpty() || who.size() >= from.members().size()) {
            throw Refusal.because("family.splitNeedsBoth").at("members");
        }
        Family family = families.save(new Family(name, from.type(), address, phone));
        who.forEach(id -> family.receive(from.present(id), clock.today()));
        return family;
    }

    /** Everybody of one family goes on in the other; whom the other knows already, by name and birth date, just leaves. */
    public void join(Family from, Family into) {
        from.members().forEach(member -> into.take(member, clock.today()));
    }

    /** Takes {@link #join} back: whoever went from one family into the other is in the first again, as they are by now. */
    public void separate(Family from, Family into) {
        Set<UUID> wentElsewhere = wentElsewhere(from, into);
        from.everybody().stream()
                .filter(member -> member.leaving() == Leaving.otherCase && !wentElsewhere.contains(member.id()))
                .forEach(member -> member.comeBack(into.continuing(member), clock.today()));
    }

    /** With a part of the family that got a case of its own. */
    private Set<UUID> wentElsewhere(Family from, Family into) {
        Set<UUID> continued = new HashSet<>(
                families.findContinued(from.everybody().stream().map(Member::id).toList()));
        from.everybody().stream()
                .filter(member -> into.continuing(member).isPresent())
                .map(Member::id)
                .forEach(continued::remove);
        return continued;
    }

    /** The family with its members, in one query. */
    @Transactional(readOnly = true)
    public Family of(UUID id) {
        return families.findWithMembers(id).orElseThrow(() -> Refusal.because("family.unknown"));
    }
}
