package org.shanyraq.partner;

/** How an answer was asked for. */
public enum ChaseWay {
    called,
    wrote,
    visited
}
