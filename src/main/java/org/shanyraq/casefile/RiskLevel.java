package org.shanyraq.casefile;

/** How much a child is at risk of losing its family (T1098), the lowest first. */
public enum RiskLevel {
    none,
    green,
    yellow,
    red
}
