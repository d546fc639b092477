package org.shanyraq.outcome;

/** How a family was asked. */
public enum AskedHow {
    paper,
    phone
}
