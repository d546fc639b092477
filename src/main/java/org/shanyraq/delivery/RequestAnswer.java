package org.shanyraq.delivery;

/** What a specialist says to a request. */
public enum RequestAnswer {
    accept,
    sendBack
}
