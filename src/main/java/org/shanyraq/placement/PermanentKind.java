package org.shanyraq.placement;

/** Where a child that does not return home lives from now on (A114, A124). */
public enum PermanentKind {
    guardianship,
    adoption,
    fosterFamily,
    institution
}
