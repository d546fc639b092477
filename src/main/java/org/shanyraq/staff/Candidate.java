package org.shanyraq.staff;

/**
 * A case manager who could take one more family.
 *
 * @param load without that family
 * @param verdict of the table {@code caseload} on the load with that family: {@code free}, {@code warn} or {@code full}
 */
public record Candidate(String userId, String name, Caseload load, String verdict) {}
