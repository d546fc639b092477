package org.shanyraq.assessment;

/**
 * What a specialist said in an in-depth assessment.
 *
 * @param role in words
 * @param rating in words
 */
public record SpecialistFinding(
        String role, String rating, String findings, String needs, String recommendedServices) {}
