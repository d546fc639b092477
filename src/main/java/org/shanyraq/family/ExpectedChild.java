package org.shanyraq.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;

/** A child that is to be born. It is nobody's member and is counted nowhere until it is born. */
@Entity
@Table(name = "expected_child")
public class ExpectedChild {

    private static final int LONGEST_MONTHS_AHEAD = 10;

    @Id
    private UUID id;

    /** The first day of the month. */
    @Column(name = "expected_month")
    private LocalDate month;

    private LocalDate notedOn;
    private @Nullable UUID bornAs;
    private @Nullable LocalDate overOn;

    protected ExpectedChild() {}

    @SuppressWarnings("NullAway.Init") // the month is said in the last line
    ExpectedChild(LocalDate about, LocalDate today) {
        id = UUID.randomUUID();
        notedOn = today;
        expectedAbout(about, today);
    }

    /**
     * What is known of the month now; what is written as before needs not be likely any more.
     *
     * @throws Refusal if no child can be expected then
     */
    void expectedAbout(LocalDate about, LocalDate today) {
        YearMonth then = YearMonth.from(about);
        YearMonth now = YearMonth.from(today);
        if (month != null && then.equals(YearMonth.from(month))) {
            return;
        }
        if (then.isBefore(now.minusMonths(1)) || then.isAfter(now.plusMonths(LONGEST_MONTHS_AHEAD))) {
            throw Refusal.because("family.notExpectedThen").at("childExpected");
        }
        month = then.atDay(1);
    }

    void bornAs(Member child, LocalDate today) {
        bornAs = child.id();
        overOn = today;
    }

    /** It was a mistake, or the child is not to be born. */
    void isNoLongerExpected(LocalDate today) {
        overOn = today;
    }

    boolean isOpen() {
        return overOn == null;
    }

    public UUID id() {
        return id;
    }

    /** About when: the first day of the month. */
    public LocalDate month() {
        return month;
    }
}
