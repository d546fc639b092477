package org.shanyraq.family;

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

    /** The family with its members, in one query. */
    @Transactional(readOnly = true)
    public Family of(UUID id) {
        return families.findWithMembers(id).orElseThrow(() -> Refusal.because("family.unknown"));
    }
}
