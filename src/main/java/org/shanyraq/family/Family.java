package org.shanyraq.family;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;

/** A family with its members: the unit of the centre's work. */
@Entity
@Table(name = "family")
public class Family {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private FamilyType type;

    private @Nullable String address;
    private @Nullable String phone;

    /** The family that this one turned out to be. */
    private @Nullable UUID sameAs;

    /** How often somebody of it, or the family itself, was found to be recorded twice, or not to be. */
    private int merges;

    private String @Nullable [] searchKeys;
    private int searchKeysVersion;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "family_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Member> members = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "family_id", nullable = false, updatable = false)
    @OrderBy("month, id")
    private List<ExpectedChild> expected = new ArrayList<>();

    /** Of which group it was when; the last one lasts. */
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "family_id", nullable = false, updatable = false)
    @OrderBy("since")
    private List<TypeSpan> types = new ArrayList<>();

    protected Family() {}

    Family(NewFamily given, LocalDate today) {
        name = Needed.given(given.name(), "familyName").strip();
        type = Needed.given(given.type(), "familyType");
        address = given.address();
        phone = given.phone();
        types.add(new TypeSpan(type, TypeSpan.EVER));
        makeKeys();
        if (given.members().isEmpty()) {
            throw Refusal.because("family.withoutMembers").at("members");
        }
        joinAll(given.members(), today);
    }

    Family(String name, FamilyType type, @Nullable String address, @Nullable String phone) {
        this.name = name.strip();
        this.type = type;
        this.address = address;
        this.phone = phone;
        types.add(new TypeSpan(type, TypeSpan.EVER));
        makeKeys();
    }

    /** Under what the family is found from now on. */
    private void makeKeys() {
        searchKeys = SearchKeys.ofFamily(name, phone, address);
        searchKeysVersion = SearchKeys.VERSION;
    }

    /** The family and everybody who belongs or has belonged to it. */
    void makeAllKeys() {
        makeKeys();
        members.forEach(Member::makeKeys);
    }

    /**
     * The family is of another group from that day on, a substitute one for example.
     *
     * @throws Refusal if it is so already, or the day is yet to come or not after the one from which it is what it was
     */
    public void becomes(FamilyType other, LocalDate on, LocalDate today) {
        if (other == type) {
            throw Refusal.because("family.typeAlready").at("familyBecomes");
        }
        TypeSpan last = lastType();
        refuseWrongDay(on, last.since(), today);
        last.endsBefore(on);
        types.add(new TypeSpan(other, on));
        type = other;
    }

    /**
     * From when on the family is of another group, or of which, was written down wrongly; what changed again since stays.
     *
     * @throws Refusal if the day is yet to come, or not between the changes before and after it
     */
    public void correctBecoming(FamilyType was, LocalDate on, FamilyType now, LocalDate rightDay, LocalDate today) {
        for (int at = 1; at < types.size(); at++) {
            TypeSpan span = types.get(at);
            if (span.since().equals(on) && span.type() == was) {
                TypeSpan before = types.get(at - 1);
                refuseWrongDay(
                        rightDay,
                        before.since(),
                        span.until() == null ? today : span.until().minusDays(1));
                span.is(now);
                span.begins(rightDay);
                before.endsBefore(rightDay);
                type = lastType().type();
            }
        }
    }

    private static void refuseWrongDay(LocalDate on, LocalDate after, LocalDate latest) {
        if (on.isAfter(latest) || !on.isAfter(after)) {
            throw Refusal.because("family.typeOnAnotherDay").at("becameOn");
        }
    }

    private TypeSpan lastType() {
        return types.get(types.size() - 1);
    }

    /** Of which group it was on that day. */
    public FamilyType typeOn(LocalDate day) {
        return types.stream()
                .filter(span -> !span.since().isAfter(day))
                .reduce((first, later) -> later)
                .map(TypeSpan::type)
                .orElse(type);
    }

    /**
     * New people in the family, a birth for example. They belong to it from their birth on, if it was within a year, and
     * else from that day on.
     *
     * @throws Refusal if somebody of this name and birth date is in the family, or was, and nobody has said that this is
     *     another person; a name and a date are no identity
     */
    public void add(List<NewMember> more, LocalDate today) {
        List<Member> before = List.copyOf(members);
        joinAll(more, today);
        members.stream()
                .filter(member -> !before.contains(member))
                .forEach(member -> member.joined(joinedOn(member, today)));
    }

    private void joinAll(List<NewMember> more, LocalDate today) {
        List<Member> before = List.copyOf(members);
        for (int row = 0; row < more.size(); row++) {
            join(more.get(row), row, before, today);
        }
    }

    private static LocalDate joinedOn(Member joined, LocalDate today) {
        LocalDate born = joined.birthDate();
        return born != null && born.isAfter(today.minusYears(1)) ? born : today;
    }

    /**
     * Since when somebody who has joined belongs to the family.
     *
     * @return what was written of them until now
     * @throws Refusal if the day is yet to come, or before the birth
     */
    public Optional<Corrected> joinedOn(NewMember told, LocalDate day, LocalDate today) {
        return members().stream()
                .filter(member -> isWrittenAs(member, told))
                .reduce((first, last) -> last)
                .flatMap(member -> member.joinedOn(day, today));
    }

    private void join(NewMember given, int row, List<Member> before, LocalDate today) {
        refuseDouble(given, row, before);
        atRow(row, () -> members.add(new Member(members.size() + 1, nextNewborn(), given, today)));
    }

    /** What one person writes down in one go in two ways is two people: twins may sound alike. */
    private void refuseDouble(NewMember given, int row, List<Member> before) {
        if (given.isUnnamed() || given.fullName() == null || given.alike() == Alike.another) {
            return;
        }
        for (Member member : members) {
            boolean alike = before.contains(member)
                    ? isWrittenAs(member, given)
                    : Objects.equals(member.birthDate(), given.birthDate())
                            && member.fullName()
                                    .equalsIgnoreCase(given.fullName().strip());
            if (alike && member.belongs()) {
                throw Refusal.because("family.memberTwice", given.fullName()).at("members", row, "fullName");
            }
            if (alike && member.mayComeBack()) {
                throw Refusal.because("family.memberBefore", given.fullName()).at("members", row, "fullName");
            }
        }
    }

    private int nextNewborn() {
        return members.stream().mapToInt(Member::newborn).max().orElse(0) + 1;
    }

    /** Whether this is the name and birth date of somebody told of, in whatever letters. */
    boolean isWrittenAs(Member member, NewMember told) {
        if (!Objects.equals(member.birthDate(), told.birthDate())) {
            return false;
        }
        return (told.isUnnamed() || member.isUnnamed())
                ? told.isUnnamed() && member.isUnnamed()
                : PersonName.of(member.fullName()).isWrittenAs(PersonName.of(told.called()));
    }

    /**
     * Whoever moved out or went their own way lives with the family again.
     *
     * @throws Refusal if this person has not left, or not in such a way
     */
    public void comesBack(UUID member) {
        member(member).comeBack();
    }

    /**
     * A newborn is given a name.
     *
     * @throws Refusal if this person has one, or does not belong to the family
     */
    public void named(UUID member, String name) {
        present(member).isNamed(name);
    }

    /**
     * A child is expected.
     *
     * @param about any day of the month
     * @throws Refusal if no child can be expected then
     */
    public void expects(LocalDate about, LocalDate today) {
        expected.add(new ExpectedChild(about, today));
    }

    /** What is known now of the child that is expected next; the first word of it, if there was none. */
    public void expectsNext(LocalDate about, LocalDate today) {
        expected().stream()
                .findFirst()
                .ifPresentOrElse(child -> child.expectedAbout(about, today), () -> expects(about, today));
    }

    /** Somebody whom the file knows already belongs to another family as well, as the form at hand says. */
    public void saidElsewhere(UUID member, @Nullable String otherCase) {
        member(member).saidIn(otherCase);
    }

    /** The children who belong to another family as well, as the form at hand says, and the number of its case. */
    public Map<Member, String> saidElsewhere() {
        Map<Member, String> said = new LinkedHashMap<>();
        members().stream()
                .filter(member -> member.saidIn() != null)
                .forEach(member -> said.put(member, member.saidIn()));
        return said;
    }

    /** A child that another family expected, which goes on in this one. */
    void takesOver(ExpectedChild child, LocalDate today) {
        child.isNoLongerExpected(today);
        if (expected().stream().noneMatch(known -> known.month().equals(child.month()))) {
            expected.add(new ExpectedChild(child.month(), today.isAfter(child.month()) ? child.month() : today));
        }
    }

    /** The children that are to be born, the next first. They belong to the family when they are born. */
    public List<ExpectedChild> expected() {
        return expected.stream()
                .filter(ExpectedChild::isOpen)
                .sorted(Comparator.comparing(ExpectedChild::month))
                .toList();
    }

    /**
     * A child that was expected is born.
     *
     * @throws Refusal if no such child is expected
     */
    public void born(UUID expectedChild, Member as, LocalDate today) {
        expected(expectedChild).bornAs(as, today);
    }

    /**
     * @throws Refusal if no such child is expected
     */
    public void noLongerExpects(UUID expectedChild, LocalDate today) {
        expected(expectedChild).isNoLongerExpected(today);
    }

    private ExpectedChild expected(UUID id) {
        return expected().stream()
                .filter(child -> child.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because("family.notExpected"));
    }

    private static void atRow(int row, Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            Object field =
                    refusal.path().isEmpty() ? "fullName" : refusal.path().get(0);
            throw refusal.at("members", row, field);
        }
    }

    /**
     * What is known of its members now: those with an id are described anew, the others join.
     *
     * @throws Refusal if somebody whom the file knows is left out, or what is said of somebody cannot be true
     */
    public void describe(List<NewMember> all, LocalDate today) {
        members().stream()
                .filter(member -> all.stream().noneMatch(given -> member.id().equals(given.id())))
                .findFirst()
                .ifPresent(missing -> {
                    throw Refusal.because("family.memberLeftOut", missing.fullName())
                            .at("members");
                });
        List<Member> before = List.copyOf(members);
        for (int row = 0; row < all.size(); row++) {
            NewMember given = all.get(row);
            if (given.id() == null) {
                join(given, row, before, today);
            } else {
                atRow(row, () -> member(given.id()).describe(given, nextNewborn(), today));
            }
        }
    }

    /** Where the family can be reached; what is not given stays as it is. */
    public void reachedAt(@Nullable String newAddress, @Nullable String newPhone) {
        address = newAddress == null ? address : newAddress;
        phone = newPhone == null ? phone : newPhone;
        makeKeys();
    }

    /**
     * What a paper said of the family is corrected; what another paper has said otherwise since stays as it is.
     *
     * @param day on which the paper was filed
     * @return what was written of whom until now, the family itself among them
     * @throws Refusal if what is said cannot be true, or the paper tells of more or fewer people than before
     */
    public List<Corrected> correct(NewFamily was, NewFamily now, LocalDate day) {
        List<Corrected> corrected = new ArrayList<>();
        WrittenFamily written = new WrittenFamily(name, types.get(0).type(), address, phone);
        WrittenFamily holds = FamilyCorrection.correct(written, was, now);
        if (!holds.equals(written)) {
            corrected.add(new Corrected(id, written));
            name = holds.name();
            isOfType(holds.type());
            address = holds.address();
            phone = holds.phone();
            makeKeys();
        }
        new FamilyCorrection(was.members(), now.members(), members)
                .people()
                .forEach(told -> atRow(
                        told.row(),
                        () -> FamilyCorrection.correct(told, nextNewborn(), day).ifPresent(corrected::add)));
        return corrected;
    }

    /** It was written down wrongly of which group the family was when it became known. */
    private void isOfType(FamilyType right) {
        types.get(0).is(right);
        type = lastType().type();
    }

    /** The name that a newborn has got is corrected. */
    public Optional<Corrected> correctName(UUID newborn, String was, String now) {
        return member(newborn).correctName(was.strip(), now.strip());
    }

    /**
     * How and when somebody left is corrected.
     *
     * @throws Refusal if the day cannot be true
     */
    public Optional<Corrected> correctLeaving(UUID member, Departed was, Departed now, LocalDate today) {
        return member(member).correctLeaving(was, now, today);
    }

    /** What is written of it beside its members. */
    public WrittenFamily written() {
        return new WrittenFamily(name, type, address, phone);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public FamilyType type() {
        return type;
    }

    public @Nullable String address() {
        return address;
    }

    public @Nullable String phone() {
        return phone;
    }

    /** Who belongs to it now, in the order in which they were written down. */
    public List<Member> members() {
        return members.stream().filter(Member::belongs).toList();
    }

    /** Who belongs or has belonged to it. */
    public List<Member> everybody() {
        return List.copyOf(members);
    }

    /** Who belongs to it, and who of those that have left is among these. */
    public List<Member> membersAnd(Collection<UUID> others) {
        return members.stream()
                .filter(member -> member.belongs() || others.contains(member.id()))
                .toList();
    }

    /** Who of those who belong to it is under eighteen on that day. */
    public List<Member> children(LocalDate today) {
        return members().stream().filter(member -> member.isChild(today)).toList();
    }

    /**
     * Somebody moves out, dies, or is of age and goes their own way.
     *
     * @throws Refusal if the day cannot be true, or nobody of that id belongs to the family
     */
    public void left(UUID member, LocalDate on, Leaving how, LocalDate today) {
        present(member).leave(on, how, today);
    }

    /** Somebody of another family, who leaves it for this one. */
    Member receive(Member from, LocalDate today) {
        Member received = new Member(members.size() + 1, from);
        received.joined(today);
        members.add(received);
        from.goOn(today);
        return received;
    }

    /** Whoever decides on its entries at the same moment is told, since an entry alone has no version. */
    void isMerged() {
        merges++;
    }

    /** This family was recorded twice and is known as the other one from now on. */
    void isSameAs(Family other) {
        sameAs = other.id;
    }

    /** That this family was recorded twice was a mistake. */
    void isItself() {
        sameAs = null;
    }

    /** The family that this one turned out to be, or {@code null}. */
    public @Nullable UUID sameAs() {
        return sameAs;
    }

    /** The last entry here of somebody who came from another family's file. */
    Optional<Member> continuing(Member before) {
        return members.stream().filter(member -> member.continuesAs(before)).reduce((first, last) -> last);
    }

    /** The entry here of somebody of another family, who went from one to the other. */
    public Optional<Member> entryOf(Member person) {
        return members().stream().filter(member -> member.isEntryOf(person)).findFirst();
    }

    /** Who of those who belong here has the name and birth date of somebody of another family. */
    List<Member> namesakes(Member person) {
        if (person.isUnnamed()) {
            return List.of();
        }
        PersonName name = PersonName.of(person.fullName());
        return members().stream()
                .filter(member -> !member.isUnnamed())
                .filter(member -> Objects.equals(member.birthDate(), person.birthDate()))
                .filter(member -> PersonName.of(member.fullName()).isWrittenAs(name))
                .toList();
    }

    /**
     * Who of those who belong to it is meant by these words of a name, as the register finds people. Who is written just
     * so goes before those who are only alike.
     */
    public List<Member> called(String words) {
        PersonName sought = PersonName.of(words);
        List<Member> exactly = members().stream()
                .filter(member -> PersonName.of(member.fullName()).isExactly(sought))
                .toList();
        return exactly.isEmpty()
                ? members().stream()
                        .filter(member -> PersonName.of(member.fullName()).answersTo(sought))
                        .toList()
                : exactly;
    }

    Member present(UUID id) {
        return members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because("family.unknownMember"));
    }

    /**
     * @throws Refusal if nobody of this family has that id
     */
    public Member member(@Nullable UUID memberId) {
        return members.stream()
                .filter(member -> member.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> Refusal.because("family.unknownMember"));
    }
}
