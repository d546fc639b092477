package org.shanyraq.plan;

/** Who of the family and around it wrote the plan together with the case manager (T1148). */
public enum PlanAuthor {
    parent,
    child,
    relatives,
    specialists
}
