package org.shanyraq.supervision;

import org.shanyraq.casefile.ContactKind;

/** How the family and its new worker have met. */
public enum Introduction {
    visit,
    meeting,
    phone,
    /** The reason is written down. */
    notYet;

    /** @return {@code null} if there was no contact */
    ContactKind contact() {
        return this == notYet ? null : ContactKind.valueOf(name());
    }
}
