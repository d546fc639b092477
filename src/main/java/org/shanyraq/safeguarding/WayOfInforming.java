package org.shanyraq.safeguarding;

/** How somebody outside was told. */
public enum WayOfInforming {
    phone,
    inPerson,
    letter,
    message
}
