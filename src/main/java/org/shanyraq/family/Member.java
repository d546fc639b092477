package org.shanyraq.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.springframework.lang.Contract;

/** One person of a family. */
@Entity
@Table(name = "family_member")
public class Member {

    private static final int OF_AGE = 18;

    @Id
    private UUID id;

    private int position;

    /** {@code null} as long as a newborn has no name. */
    private @Nullable String fullName;

    /** Which of the family's newborns without a name; {@code null} for everybody who has one. */
    private @Nullable Short unnamed;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    private @Nullable LocalDate birthDate;
    private boolean child;

    @Column(name = "iin")
    private @Nullable String iin;

    private @Nullable String school;

    @Enumerated(EnumType.STRING)
    private @Nullable Disability disability;

    /** {@code null}: since the family is known. */
    private @Nullable LocalDate joinedOn;

    private @Nullable LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Leaving leaving;

    /** The same person in the file of the family that was left for this one. */
    private @Nullable UUID continues;

    /** The entry under which this person is known, who was recorded twice. */
    private @Nullable UUID sameAs;

    /** The entry of this person in the family with which theirs was joined and that knew them already. */
    private @Nullable UUID goesOnAs;

    /** The same in every entry of a child who belongs to several families; {@code null} for everybody else. */
    private @Nullable UUID person;

    private @Nullable LocalDate personSince;

    /** The case of another family to which the child belongs as well, as the form at hand says. */
    @Transient
    private @Nullable String saidIn;

    private String @Nullable [] searchKeys;
    private int searchKeysVersion;

    protected Member() {}

    @SuppressWarnings("NullAway.Init") // described in the last line
    Member(int position, int newborn, NewMember given, LocalDate today) {
        id = UUID.randomUUID();
        this.position = position;
        describe(given, newborn, today);
    }

    /** This person goes on in another family's file. */
    Member(int position, Member before) {
        id = UUID.randomUUID();
        this.position = position;
        continues = before.id;
        beAs(before);
    }

    private void beAs(Member other) {
        fullName = other.fullName;
        unnamed = other.unnamed;
        kinship = other.kinship;
        birthDate = other.birthDate;
        child = other.child;
        iin = other.iin;
        school = other.school;
        disability = other.disability;
        person = other.person;
        personSince = other.personSince;
        makeKeys();
    }

    /** This child and one of another family are the same, who belongs to both. */
    void isOnePersonWith(Member other, LocalDate since) {
        UUID one = person != null ? person : other.person != null ? other.person : UUID.randomUUID();
        for (Member entry : List.of(this, other)) {
            entry.person = one;
            entry.personSince = entry.personSince == null ? since : entry.personSince;
        }
    }

    /** That this child belongs to another family as well was a mistake. */
    void isOnlyHere() {
        person = null;
        personSince = null;
    }

    /** The same in every entry of a child who belongs to several families; {@code null} for everybody else. */
    public @Nullable UUID person() {
        return person;
    }

    /** Since when this child belongs to another family as well; {@code null} for everybody else. */
    public @Nullable LocalDate personSince() {
        return personSince;
    }

    /** Somebody says with the form at hand to which family this child belongs as well. */
    void saidIn(@Nullable String otherCase) {
        saidIn = child ? otherCase : null;
    }

    /** The case of another family to which the child belongs as well, as the form at hand says; {@code null} if none. */
    @Nullable
    String saidIn() {
        return saidIn;
    }

    /** Belongs to the family since that day, and not since it is known. */
    void joined(LocalDate on) {
        joinedOn = on;
    }

    /**
     * Since when this person belongs to the family, as somebody says.
     *
     * @return what was written until now, unless it was that
     */
    Optional<Corrected> joinedOn(LocalDate on, LocalDate today) {
        if (on.equals(joinedOn)) {
            return Optional.empty();
        }
        if (on.isAfter(today) || (birthDate != null && on.isBefore(birthDate))) {
            throw Refusal.because("family.joinedOnAnotherDay", fullName());
        }
        Corrected before = new Corrected(id, written());
        joinedOn = on;
        return Optional.of(before);
    }

    /** Both entries are of one person in one family, which was recorded twice. */
    void belongsAsLongAs(Member other) {
        joinedOn = other.joinedOn;
    }

    /** {@code null}: since the family is known. */
    public @Nullable LocalDate joinedOn() {
        return joinedOn;
    }

    /** Belongs to the family no longer; what is filed about them stays. */
    void leave(LocalDate on, Leaving how, LocalDate today) {
        if (on.isAfter(today) || (birthDate != null && on.isBefore(birthDate))) {
            throw Refusal.because("family.leftOnAnotherDay", fullName());
        }
        if (how == Leaving.cameOfAge && isChild(today)) {
            throw Refusal.because("family.notOfAgeYet", fullName());
        }
        leftOn = on;
        leaving = how;
    }

    /** Whoever moved out, or went their own way, lives with the family again. */
    void comeBack() {
        if (!mayComeBack()) {
            throw Refusal.because("family.cannotComeBack", fullName());
        }
        leftOn = null;
        leaving = null;
    }

    /** Whether this person has left in such a way that they may live with the family again. */
    public boolean mayComeBack() {
        return leaving == Leaving.movedOut || leaving == Leaving.cameOfAge;
    }

    /** Leaves for a family in whose file this person gets an entry that goes on from this one. */
    void goOn(LocalDate today) {
        leave(today, Leaving.otherCase, today);
        goesOnAs = null;
    }

    /** Leaves for a family that knows this person already. */
    void goOnAs(Member there, LocalDate today) {
        leave(today, Leaving.otherCase, today);
        goesOnAs = there.id;
    }

    /** This person was recorded twice and is known by the other entry from now on. */
    void isSameAs(Member other, LocalDate today) {
        leave(today, Leaving.otherCase, today);
        sameAs = other.id;
        if (other.person == null) {
            other.person = person;
            other.personSince = personSince;
        }
    }

    /** That this person was recorded twice was a mistake: the entry is again what it was. */
    void isItself() {
        leftOn = null;
        leaving = null;
        sameAs = null;
    }

    /** Whether this person is known by another entry. */
    boolean wasRecordedTwice() {
        return sameAs != null;
    }

    /** As the register is searched for this person. */
    Described described(Family family) {
        return new Described(fullName, birthDate, iin, family.phone(), family.address());
    }

    /** Whether both are entries of one person, who went from one family to the other, or came back. */
    boolean isEntryOf(Member other) {
        return other.id.equals(continues)
                || id.equals(other.continues)
                || other.id.equals(goesOnAs)
                || id.equals(other.goesOnAs);
    }

    /** Whether this is the entry of that person in the file of the family to which they went. */
    boolean continuesAs(Member before) {
        return before.id.equals(continues);
    }

    /** Whether this is that entry, or goes on from it. */
    boolean isOrContinues(UUID entry) {
        return id.equals(entry) || entry.equals(continues);
    }

    /** That this person went to another family was a mistake; what was learnt of them there is true here. */
    void comeBack(Optional<Member> there, LocalDate today) {
        leftOn = null;
        leaving = null;
        there.ifPresent(entry -> {
            beAs(entry);
            leftOn = entry.leftOn;
            leaving = entry.leaving;
            if (entry.belongs()) {
                entry.leave(today, Leaving.otherCase, today);
            }
        });
    }

    /**
     * What is known of this person now.
     *
     * @param newborn which of the family's newborns without a name this would be
     */
    void describe(NewMember given, int newborn, LocalDate today) {
        refuseNoName(given);
        refuseWrongBirthDate(given, today);
        fullName = given.isUnnamed() ? null : stripped(given.fullName());
        unnamed = given.isUnnamed() ? unnamed == null ? Short.valueOf((short) newborn) : unnamed : null;
        kinship = given.kinship();
        if (joinedOn != null && joinedOn.equals(birthDate) && given.birthDate() != null) {
            joinedOn = given.birthDate(); // it joined by its birth, on whatever day that was
        }
        birthDate = given.birthDate();
        child = given.child();
        iin = stripped(given.iin());
        school = stripped(given.school());
        disability = given.disability();
        saidIn(given.otherCase());
        makeKeys();
    }

    /**
     * What a paper said of this person is corrected; what another paper has said otherwise since stays as it is.
     *
     * @param was {@code null} if the paper said nothing until now
     * @param newborn which of the family's newborns without a name this would be
     * @param day on which the paper was filed
     */
    Optional<Corrected> correct(@Nullable NewMember was, NewMember now, int newborn, LocalDate day) {
        NewMember told = was == null ? asTold() : was;
        boolean renamed = Objects.equals(fullName, name(told));
        NewMember holds = new NewMember(
                id,
                renamed ? name(now) : fullName,
                renamed ? now.isUnnamed() : isUnnamed(),
                FamilyCorrection.follow(kinship, told.kinship(), now.kinship()),
                FamilyCorrection.followIfSaid(birthDate, told.birthDate(), now.birthDate()),
                FamilyCorrection.follow(child, told.child(), now.child()),
                FamilyCorrection.followIfSaid(iin, stripped(told.iin()), stripped(now.iin())),
                FamilyCorrection.followIfSaid(school, stripped(told.school()), stripped(now.school())),
                FamilyCorrection.followIfSaid(disability, told.disability(), now.disability()),
                null,
                null);
        if (holds.equals(asTold())) {
            return Optional.empty();
        }
        Corrected before = new Corrected(id, written());
        describe(holds, newborn, day);
        return Optional.of(before);
    }

    /** The name that a newborn has got is corrected, unless it was changed since. */
    Optional<Corrected> correctName(String was, String now) {
        if (was.equals(now) || !was.equals(fullName)) {
            return Optional.empty();
        }
        Corrected before = new Corrected(id, written());
        fullName = now;
        makeKeys();
        return Optional.of(before);
    }

    private NewMember asTold() {
        return new NewMember(id, fullName, isUnnamed(), kinship, birthDate, child, iin, school, disability, null, null);
    }

    private static @Nullable String name(NewMember told) {
        return told.isUnnamed() ? null : stripped(told.fullName());
    }

    /** How and when this person left is corrected, unless something else was written since. */
    Optional<Corrected> correctLeaving(Departed was, Departed now, LocalDate today) {
        if (was.equals(now) || !was.on().equals(leftOn) || was.how() != leaving) {
            return Optional.empty();
        }
        Corrected before = new Corrected(id, written());
        leave(now.on(), now.how(), today);
        return Optional.of(before);
    }

    /** What is written of this person now. */
    public WrittenPerson written() {
        return new WrittenPerson(
                fullName, kinship, birthDate, child, iin, school, disability, joinedOn, leftOn, leaving);
    }

    /** Under what this person is found from now on. */
    void makeKeys() {
        searchKeys = SearchKeys.ofPerson(fullName, birthDate, iin);
        searchKeysVersion = SearchKeys.VERSION;
    }

    /**
     * A newborn is given a name.
     *
     * @throws Refusal if this person has one
     */
    void isNamed(String name) {
        if (!isUnnamed()) {
            throw Refusal.because("family.namedAlready", fullName);
        }
        fullName = name.strip();
        unnamed = null;
        makeKeys();
    }

    private static void refuseNoName(NewMember given) {
        if (given.isUnnamed() && !given.child()) {
            throw Refusal.because("family.onlyChildrenUnnamed").at("notNamedYet");
        }
        if (!given.isUnnamed() && stripped(given.fullName()) == null) {
            throw Refusal.because("family.nameNeeded").at("fullName");
        }
    }

    private static void refuseWrongBirthDate(NewMember given, LocalDate today) {
        LocalDate born = given.birthDate();
        if (born == null) {
            return;
        }
        if (born.isAfter(today)) {
            throw Refusal.because("family.bornInFuture", given.called()).at("birthDate");
        }
        if (given.child() && isOfAge(born, today)) {
            throw Refusal.because("family.childOfAge", given.called()).at("child");
        }
        String number = stripped(given.iin());
        if (number != null && !Iin.tells(number, born)) {
            throw Refusal.because("family.iinOfAnotherDay", given.called()).at("iin");
        }
    }

    @Contract("null -> null; !null -> !null")
    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public UUID id() {
        return id;
    }

    /** A newborn without a name is called so in the reader's language. */
    public String fullName() {
        return fullName == null ? Nameless.called(kinship, newborn()) : fullName;
    }

    /** Whether this is a newborn without a name. */
    public boolean isUnnamed() {
        return unnamed != null;
    }

    int newborn() {
        return isUnnamed() ? unnamed : 0;
    }

    public Kinship kinship() {
        return kinship;
    }

    /** {@code null} while unknown. */
    public @Nullable LocalDate birthDate() {
        return birthDate;
    }

    /** Whether this is one of the children whose upbringing is at stake, and under eighteen on that day. */
    public boolean isChild(LocalDate today) {
        return child && (birthDate == null || !isOfAge(birthDate, today));
    }

    /**
     * Whether who was born on this day is eighteen: on the birthday. In a year without 29 February, who was born on one is
     * so on 1 March, when the eighteenth year is full: the centre's decision.
     */
    static boolean isOfAge(LocalDate born, LocalDate on) {
        return Period.between(born, on).getYears() >= OF_AGE;
    }

    /** Who was born later is a child on that day. */
    public static LocalDate bornAfterToBeAChildOn(LocalDate day) {
        return day.minusYears(OF_AGE);
    }

    /** The day from which on whoever was born then is no child any more. */
    public static LocalDate comesOfAge(LocalDate birthDate) {
        return birthDate.plusYears(OF_AGE);
    }

    /** {@code null} while this person belongs to the family. */
    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    /** {@code null} while this person belongs to the family. */
    public @Nullable Leaving leaving() {
        return leaving;
    }

    boolean belongs() {
        return leftOn == null;
    }

    /** {@code null} while unknown. */
    public @Nullable String iin() {
        return iin;
    }

    public @Nullable String school() {
        return school;
    }

    /** {@code null} while unknown. */
    public @Nullable Disability disability() {
        return disability;
    }

    int position() {
        return position;
    }
}
