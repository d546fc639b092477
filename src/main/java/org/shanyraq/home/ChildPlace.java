package org.shanyraq.home;

/** Where a child lives. */
public enum ChildPlace {
    /** With its family: the one that the case is about. */
    home,
    /** With relatives of its own family. */
    relatives,
    fosterFamily,
    /** A centre for the support of children, an orphanage. */
    stateCentre,
    hospital,
    boardingSchool,
    elsewhere
}
