package org.shanyraq.closure;

/** How papers leave the centre. */
public enum Dispatch {
    byHand,
    post,
    courier,
    protectedMail
}
