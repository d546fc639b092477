package org.shanyraq.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shanyraq.engine.Refusal;

/** One person of a family. */
@Entity
@Table(name = "family_member")
public class Member {

    private static final int OF_AGE = 18;

    @Id
    private UUID id;

    private int position;
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    private LocalDate birthDate;
    private boolean child;

    @Column(name = "iin")
    private String iin;

    private String school;

    @Enumerated(EnumType.STRING)
    private Disability disability;

    protected Member() {}

    Member(int position, NewMember given, LocalDate today) {
        id = UUID.randomUUID();
        this.position = position;
        describe(given, today);
    }

    /** What is known of this person now. */
    void describe(NewMember given, LocalDate today) {
        refuseWrongBirthDate(given, today);
        fullName = given.fullName().strip();
        kinship = given.kinship();
        birthDate = given.birthDate();
        child = given.child();
        iin = stripped(given.iin());
        school = stripped(given.school());
        disability = given.disability() == null ? Disability.none : given.disability();
    }

    private static void refuseWrongBirthDate(NewMember given, LocalDate today) {
        LocalDate born = given.birthDate();
        if (born == null) {
            return;
        }
        if (born.isAfter(today)) {
            throw Refusal.because("family.bornInFuture", given.fullName()).at("birthDate");
        }
        if (given.child() && !born.plusYears(OF_AGE).isAfter(today)) {
            throw Refusal.because("family.childOfAge", given.fullName()).at("child");
        }
        String number = stripped(given.iin());
        if (number != null && !Iin.tells(number, born)) {
            throw Refusal.because("family.iinOfAnotherDay", given.fullName()).at("iin");
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public UUID id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    public Kinship kinship() {
        return kinship;
    }

    /** {@code null} while unknown. */
    public LocalDate birthDate() {
        return birthDate;
    }

    public boolean isChild() {
        return child;
    }

    /** {@code null} while unknown. */
    public String iin() {
        return iin;
    }

    public String school() {
        return school;
    }

    public Disability disability() {
        return disability;
    }

    int position() {
        return position;
    }
}
