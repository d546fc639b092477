package org.shanyraq.casefile;

import org.jspecify.annotations.Nullable;

/** How the centre and a family met (T952, the contact sheet). */
public enum ContactKind {
    /** At the family's home. */
    visit,
    /** At the centre or elsewhere. */
    meeting,
    phone,
    message;

    /**
     * What is said of a contact of this kind beyond the kind itself: a visit can be a mobile one, a meeting can be online.
     *
     * @return {@code null} where it was made as usual
     */
    public @Nullable Mode said(boolean mobileVisit, boolean online) {
        if (this == visit && mobileVisit) {
            return Mode.mobileVisit;
        }
        return this == meeting && online ? Mode.online : null;
    }
}
