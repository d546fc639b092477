package org.shanyraq.casefile;

/** How the centre and a family met (T952, the contact sheet). */
public enum ContactKind {
    /** At the family's home. */
    visit,
    /** At the centre or elsewhere. */
    meeting,
    phone,
    message
}
