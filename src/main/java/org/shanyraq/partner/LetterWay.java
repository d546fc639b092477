package org.shanyraq.partner;

/** How a letter reaches a partner. */
public enum LetterWay {
    email,
    post,
    byHand,
    throughFamily
}
