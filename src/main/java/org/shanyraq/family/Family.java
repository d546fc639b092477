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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

    private String address;
    private String phone;

    /** The family that this one turned out to be. */
    private UUID sameAs;

    /** How often somebody of it, or the family itself, was found to be recorded twice, or not to be. */
    private int merges;

    private String[] searchKeys;
    private int searchKeysVersion;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "family_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Member> members = new ArrayList<>();

    protected Family() {}

    Family(NewFamily given, LocalDate today) {
        name = given.name().strip();
        type = given.type();
        address = given.address();
        phone = given.phone();
        makeKeys();
        if (given.members().isEmpty()) {
            throw Refusal.because("family.withoutMembers").at("members");
        }
        add(given.members(), today);
    }

    Family(String name, FamilyType type, String address, String phone) {
        this.name = name.strip();
        this.type = type;
        this.address = address;
        this.phone = phone;
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
     * New people in the family, a birth for example.
     *
     * @throws Refusal if somebody of this name and birth date is in the family already
     */
    public void add(List<NewMember> more, LocalDate today) {
        for (int row = 0; row < more.size(); row++) {
            join(more.get(row), row, today);
        }
    }

    private void join(NewMember given, int row, LocalDate today) {
        refuseDouble(given, row);
        atRow(row, () -> members.add(new Member(members.size() + 1, given, today)));
    }

    private void refuseDouble(NewMember given, int row) {
        if (knows(given.fullName(), given.birthDate())) {
            throw Refusal.because("family.memberTwice", given.fullName()).at("members", row, "fullName");
        }
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
        for (int row = 0; row < all.size(); row++) {
            NewMember given = all.get(row);
            if (given.id() == null) {
                join(given, row, today);
            } else {
                atRow(row, () -> member(given.id()).describe(given, today));
            }
        }
    }

    /** Where the family can be reached; what is not given stays as it is. */
    public void reachedAt(String newAddress, String newPhone) {
        address = newAddress == null ? address : newAddress;
        phone = newPhone == null ? phone : newPhone;
        makeKeys();
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

    public String address() {
        return address;
    }

    public String phone() {
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
        members.add(received);
        from.leave(today, Leaving.otherCase, today);
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
    public UUID sameAs() {
        return sameAs;
    }

    /** The last entry here of somebody who came from another family's file. */
    Optional<Member> continuing(Member before) {
        return members.stream().filter(member -> member.continuesAs(before)).reduce((first, last) -> last);
    }

    /** As {@link #receive}, unless the same person is here already. */
    void take(Member from, LocalDate today) {
        if (knows(from.fullName(), from.birthDate())) {
            from.leave(today, Leaving.otherCase, today);
        } else {
            receive(from, today);
        }
    }

    /** The same person, by name and birth date, if they belong to this family. */
    public Optional<Member> same(Member person) {
        return known(person.fullName(), person.birthDate());
    }

    /** Whether somebody of this name and birth date belongs to it. */
    public boolean knows(String fullName, LocalDate birthDate) {
        return known(fullName, birthDate).isPresent();
    }

    private Optional<Member> known(String fullName, LocalDate birthDate) {
        PersonName name = PersonName.of(fullName);
        return members().stream()
                .filter(member -> Objects.equals(member.birthDate(), birthDate))
                .filter(member -> PersonName.of(member.fullName()).isWrittenAs(name))
                .findFirst();
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
    public Member member(UUID memberId) {
        return members.stream()
                .filter(member -> member.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> Refusal.because("family.unknownMember"));
    }
}
