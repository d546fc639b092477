package org.shanyraq.assessment;

/** The three sides of the in-depth assessment (T1113). */
public enum AssessmentArea {
    child,
    parenting,
    family
}
