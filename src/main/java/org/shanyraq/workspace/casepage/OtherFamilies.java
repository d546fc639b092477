package org.shanyraq.workspace.casepage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.family.Member;
import org.shanyraq.household.TwoFamilies;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.review.NextReview;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Component;

/**
 * The children of a case's family who belong to another family as well: what its worker needs to know of the other case,
 * and nothing of the other family itself.
 */
@Component
class OtherFamilies {

    private final TwoFamilies twoFamilies;
    private final Dangers dangers;
    private final DevelopmentPlans plans;
    private final NextReview reviews;
    private final Workers workers;
    private final Sights sights;

    OtherFamilies(
            TwoFamilies twoFamilies,
            Dangers dangers,
            DevelopmentPlans plans,
            NextReview reviews,
            Workers workers,
            Sights sights) {
        this.twoFamilies = twoFamilies;
        this.dangers = dangers;
        this.plans = plans;
        this.reviews = reviews;
        this.workers = workers;
        this.sights = sights;
    }

    List<There> of(String caseNumber) {
        Map<String, String> names = workers.names();
        return twoFamilies.elsewhere(caseNumber).stream()
                .map(there -> there(there, names))
                .toList();
    }

    private There there(TwoFamilies.There there, Map<String, String> names) {
        Member child = there.child();
        FamilyCase other = there.other();
        return new There(
                child.fullName(),
                other.number(),
                sights.opens(other.number()),
                other.isOpen(),
                names.getOrDefault(other.caseManager(), other.caseManager()),
                child.personSince(),
                dangers.isOpenAbout(there.otherChild(), other.number()),
                plans.current(other.number()).isPresent(),
                reviews.of(other.number()).orElse(null));
    }

    /**
     * @param mayRead whether the other file is the reader's to see
     * @param since when the child belongs to both
     * @param danger whether a danger about the child is open in the other case
     * @param planned whether a plan is in force there
     * @param nextReview {@code null} while none is ahead
     */
    record There(
            String child,
            String caseNumber,
            boolean mayRead,
            boolean open,
            String caseManager,
            @Nullable LocalDate since,
            boolean danger,
            boolean planned,
            @Nullable LocalDate nextReview) {}
}
