package org.shanyraq.talk;

/** How often something was so, in the answers to the questions about strain. */
public enum Strain {
    never,
    seldom,
    sometimes,
    often,
    always
}
