package org.shanyraq.intake;

/** How the family says that it wants help; needed even when somebody else referred it (T1056). */
public enum ApplicationKind {
    oral,
    written,
    none
}
