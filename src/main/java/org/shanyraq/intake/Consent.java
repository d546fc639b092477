package org.shanyraq.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Consent to one use of personal data, given or withheld. */
@Embeddable
record Consent(@Enumerated(EnumType.STRING) ConsentPurpose purpose, boolean given) {}
