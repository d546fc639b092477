package org.shanyraq.casefile;

/** What the admission commission can decide (T1088). */
public enum AdmissionOutcome {
    accompany,
    /** To an organisation that suits the family better. */
    refer,
    oneOffServices,
    /** No need found, or the family does not ask for help. */
    decline
}
