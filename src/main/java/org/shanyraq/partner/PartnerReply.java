package org.shanyraq.partner;

/** How the wait for a partner ends. */
public enum PartnerReply {
    accepted,
    refused,
    noAnswer,
    withdrawn;

    /** Whether the partner has spoken. */
    boolean isAnswer() {
        return this == accepted || this == refused;
    }
}
