package org.shanyraq.complaint;

/** What was found of a complaint. */
public enum Justified {
    justified,
    partly,
    unjustified
}
