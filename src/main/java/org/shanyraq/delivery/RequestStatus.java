package org.shanyraq.delivery;

/** How far a request for a service has come. */
public enum RequestStatus {
    asked,
    returned,
    accepted,
    done,
    stopped,
    withdrawn,
    caseEnded
}
