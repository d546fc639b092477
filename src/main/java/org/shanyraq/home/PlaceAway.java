package org.shanyraq.home;

/** Where a child lives who does not live at home, in the words of {@link ChildPlace}. */
public enum PlaceAway {
    relatives,
    fosterFamily,
    stateCentre,
    hospital,
    boardingSchool,
    elsewhere;

    public ChildPlace place() {
        return ChildPlace.valueOf(name());
    }
}
