package org.shanyraq.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The families that the centre knows. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Families {

    private final FamilyRepository families;
    private final PersonSearch search;
    private final CentreClock clock;
    private final ApplicationEventPublisher events;

    Families(FamilyRepository families, PersonSearch search, CentreClock clock, ApplicationEventPublisher events) {
        this.families = families;
        this.search = search;
        this.clock = clock;
        this.events = events;
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
    public Family split(Family from, String name, @Nullable String address, @Nullable String phone, Set<UUID> who) {
        if (who.isEmpty() || who.size() >= from.members().size()) {
            throw Refusal.because("family.splitNeedsBoth").at("members");
        }
        Family family = families.save(new Family(name, from.type(), address, phone));
        who.forEach(id -> family.receive(from.present(id), clock.today()));
        return family;
    }

    /**
     * Who of the two families has one name and birth date, so that somebody has to say whether they are one. Nobody
     * twice.
     */
    @Transactional(readOnly = true)
    public Map<Member, Member> namesakes(Family from, Family into) {
        Map<Member, Member> namesakes = new LinkedHashMap<>();
        from.members()
                .forEach(member -> into.namesakes(member).stream()
                        .filter(other -> !namesakes.containsValue(other))
                        .findFirst()
                        .ifPresent(other -> namesakes.put(member, other)));
        return namesakes;
    }

    /**
     * Everybody of one family goes on in the other, and what is expected there.
     *
     * @param known who of them is whom of the other family, as somebody has said: these just leave
     */
    public void join(Family from, Family into, Map<Member, Member> known) {
        LocalDate today = clock.today();
        from.members().forEach(member -> {
            if (known.containsKey(member)) {
                member.goOnAs(known.get(member), today);
            } else {
                into.receive(member, today);
            }
        });
        from.expected().forEach(child -> into.takesOver(child, today));
    }

    /** Takes {@link #join} back: whoever went from one family into the other is in the first again, as they are by now. */
    public void separate(Family from, Family into) {
        Set<UUID> wentElsewhere = wentElsewhere(from, into);
        from.everybody().stream()
                .filter(member -> member.leaving() == Leaving.otherCase && !member.wasRecordedTwice())
                .filter(member -> !wentElsewhere.contains(member.id()))
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

    /**
     * One person was recorded twice, in one family or in two: known by one entry from now on.
     *
     * @throws Refusal if one of them does not belong to its family any more
     */
    public SamePerson onePerson(Family here, UUID doubled, Family there, UUID kept) {
        here.isMerged();
        there.isMerged();
        Member stays = there.present(kept);
        here.present(doubled).isSameAs(stays, clock.today());
        return new SamePerson(doubled, stays.id(), false);
    }

    /**
     * One family was recorded twice: whoever the kept one knows by another entry is known by that, the others join it.
     * Nothing that is known of anybody changes.
     *
     * @param apart entries of either family that are nobody of the other, though they are alike
     */
    public List<SamePerson> oneFamily(Family doubled, Family kept, Set<UUID> apart) {
        doubled.isMerged();
        kept.isMerged();
        List<SamePerson> people = new ArrayList<>();
        for (AlikePeople alike : search.alike(doubled, kept)) {
            if (apart.contains(alike.here()) || apart.contains(alike.there())) {
                continue;
            }
            doubled.present(alike.here()).isSameAs(kept.present(alike.there()), clock.today());
            people.add(new SamePerson(alike.here(), alike.there(), false));
        }
        for (Member member : doubled.members()) {
            Member received = kept.receive(member, clock.today());
            received.belongsAsLongAs(member);
            member.isSameAs(received, clock.today());
            people.add(new SamePerson(member.id(), received.id(), true));
        }
        doubled.isSameAs(kept);
        return people;
    }

    /**
     * It was a mistake: every entry is again what it was, also after more was learnt of the person meanwhile.
     *
     * @throws Refusal if one of the entries, or the kept family, was found to be another one meanwhile
     */
    public void asBefore(Family doubled, Family kept, List<SamePerson> people) {
        doubled.isMerged();
        kept.isMerged();
        boolean goesOnElsewhere = kept.sameAs() != null
                || people.stream().anyMatch(person -> kept.member(person.kept()).wasRecordedTwice());
        if (goesOnElsewhere) {
            throw Refusal.because("family.mergedMeanwhile");
        }
        people.forEach(person -> {
            doubled.member(person.doubled()).isItself();
            Member entry = kept.member(person.kept());
            if (person.received() && entry.belongs()) {
                entry.leave(clock.today(), Leaving.otherCase, clock.today());
            }
        });
        doubled.isItself();
    }

    /** Of which children the form at hand says that they belong to another family as well: that is asked about. */
    public void askElsewhere(Family family, String caseNumber) {
        family.saidElsewhere()
                .forEach((child, otherCase) ->
                        events.publishEvent(new SaidElsewhere(caseNumber, child.id(), otherCase)));
    }

    /**
     * A child of one family is a child of the other as well, and belongs to both: each knows it by an entry of its own,
     * with what is known of it there.
     *
     * @throws Refusal if the day cannot be true, both are one family, or one of the two is no child of its family
     */
    public void oneChildOfBoth(Family here, UUID child, Family there, UUID same, LocalDate since) {
        if (known(here.id()).equals(known(there.id()))) {
            throw Refusal.because("family.bothAreOne").at("otherChild");
        }
        if (since.isAfter(clock.today())) {
            throw Refusal.because("family.sinceInFuture").at("since");
        }
        here.present(child).isOnePersonWith(there.present(same), since);
    }

    /** That a child belongs to two families was a mistake: the entries are of two children again. */
    public void twoChildren(Family here, UUID child) {
        here.present(child).isOnlyHere();
    }

    /** The entries in other families of those children of this one who belong to several, by their entry here. */
    @Transactional(readOnly = true)
    public Map<Member, List<Elsewhere>> elsewhere(Family family) {
        Map<UUID, Member> shared = new LinkedHashMap<>();
        family.members().stream()
                .filter(member -> member.person() != null)
                .forEach(member -> shared.put(member.person(), member));
        Map<Member, List<Elsewhere>> elsewhere = new LinkedHashMap<>();
        if (!shared.isEmpty()) {
            families.findEntries(shared.keySet(), family.id())
                    .forEach(entry -> elsewhere
                            .computeIfAbsent(shared.get(entry.person()), member -> new ArrayList<>())
                            .add(entry));
        }
        return elsewhere;
    }

    /** The family that this one turned out to be, itself if none. */
    @Transactional(readOnly = true)
    public UUID known(UUID id) {
        UUID sameAs = of(id).sameAs();
        return sameAs == null ? id : known(sameAs);
    }

    /** This family and all that turned out to be the same. */
    @Transactional(readOnly = true)
    public Set<UUID> allOf(UUID id) {
        Set<UUID> all = new LinkedHashSet<>();
        collect(known(id), all);
        return all;
    }

    private void collect(UUID id, Set<UUID> all) {
        all.add(id);
        families.findSameAs(id).forEach(same -> collect(same, all));
    }

    /** The family with its members, in one query. */
    @Transactional(readOnly = true)
    public Family of(UUID id) {
        return families.findWithMembers(id).orElseThrow(() -> Refusal.because("family.unknown"));
    }
}
