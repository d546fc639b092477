package org.shanyraq.intake;

/** What a family says to the commission's decision. */
public enum FamilyResponse {
    accepts,
    appeals
}
