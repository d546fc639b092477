package org.shanyraq.supervision;

import java.util.Optional;
import org.shanyraq.casefile.ContactKind;

/** How the family and its new worker have met. */
public enum Introduction {
    visit,
    meeting,
    phone,
    /** The reason is written down. */
    notYet;

    /** Nothing if there was no contact. */
    Optional<ContactKind> contact() {
        return this == notYet ? Optional.empty() : Optional.of(ContactKind.valueOf(name()));
    }
}
