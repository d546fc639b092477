package org.shanyraq.oneoff;

/** For whom a one-off service is (T1160). */
public enum RecipientKind {
    person,
    family,
    group
}
