package org.shanyraq.complaint;

/** In which way a complaint came; each is as good as the other. */
public enum ComplaintWay {
    spoken,
    phone,
    written,
    email,
    /** Somebody passed it on: a neighbour, a school, another organisation. */
    throughOther
}
