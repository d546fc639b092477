package org.shanyraq.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Consent to one use of personal data, given or withheld. */
@Embeddable
class Consent {

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private boolean given;

    protected Consent() {}

    Consent(ConsentPurpose purpose, boolean given) {
        this.purpose = purpose;
        this.given = given;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    boolean given() {
        return given;
    }
}
