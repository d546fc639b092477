package org.shanyraq.placement;

import org.shanyraq.home.ChildPlace;

/** Where a child that does not return home lives from now on (A114, A124). */
public enum PermanentKind {
    guardianship,
    adoption,
    fosterFamily,
    institution;

    /** With whom a guardian or adopter makes a home is another family than that of the case. */
    ChildPlace place() {
        return switch (this) {
            case fosterFamily -> ChildPlace.fosterFamily;
            case institution -> ChildPlace.stateCentre;
            case guardianship, adoption -> ChildPlace.elsewhere;
        };
    }
}
