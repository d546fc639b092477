package org.shanyraq.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sight;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.family.Member;
import org.shanyraq.form.AboutFamily;
import org.shanyraq.form.AboutFamily.Child;
import org.shanyraq.form.WhoseForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The family in the head of every form. */
@Component
@Transactional(readOnly = true)
class FamilyOfForm implements WhoseForm {

    private final CaseFiles cases;
    private final Sights sights;
    private final CentreClock clock;

    FamilyOfForm(CaseFiles cases, Sights sights, CentreClock clock) {
        this.cases = cases;
        this.sights = sights;
        this.clock = clock;
    }

    @Override
    public Optional<AboutFamily> about(String number, boolean mine, @Nullable UUID child) {
        return Optional.ofNullable(cases.cards(Set.of(number)).get(number))
                .map(card -> new AboutFamily(
                        number,
                        card.familyName(),
                        knowsTheChildren(number, mine) ? children(number) : List.of(),
                        child == null ? null : cases.memberNames(Set.of(child)).get(child)));
    }

    private boolean knowsTheChildren(String number, boolean mine) {
        Sight sight = sights.of(number);
        return sight.seesTheWhole() || (mine && sight.opensTheFile());
    }

    private List<Child> children(String number) {
        LocalDate today = clock.today();
        return cases.children(number).stream().map(child -> child(child, today)).toList();
    }

    private static Child child(Member child, LocalDate today) {
        Integer age = child.birthDate() == null
                ? null
                : Period.between(Objects.requireNonNull(child.birthDate()), today)
                        .getYears();
        return new Child(child.fullName(), age);
    }
}
