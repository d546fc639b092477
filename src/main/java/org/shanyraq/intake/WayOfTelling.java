package org.shanyraq.intake;

/** How a family is told of the commission's decision. */
public enum WayOfTelling {
    inPerson,
    phone,
    letter,
    message
}
