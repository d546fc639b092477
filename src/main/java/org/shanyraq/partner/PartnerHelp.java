package org.shanyraq.partner;

/** What a partner could do for a family. */
public enum PartnerHelp {
    helped,
    partlyHelped,
    notHelped,
    notTakenUp
}
