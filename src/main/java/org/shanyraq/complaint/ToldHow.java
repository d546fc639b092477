package org.shanyraq.complaint;

/** How whoever complained was told the answer. */
public enum ToldHow {
    spoken,
    phone,
    written,
    email,
    /** Nobody knows whom to tell, or they were not found. */
    notReached
}
