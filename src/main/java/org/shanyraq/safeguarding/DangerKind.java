package org.shanyraq.safeguarding;

/** What threatens a child (A122). The kinds are the centre's decision. */
public enum DangerKind {
    violence,
    sexualViolence,
    neglect,
    leftAlone,
    exploitation,
    selfHarm,
    other
}
