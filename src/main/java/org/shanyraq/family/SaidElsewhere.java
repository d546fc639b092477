package org.shanyraq.family;

import java.util.UUID;

/**
 * Whoever wrote down a family says that a child of it belongs to another one as well. It is asked about before it is so:
 * a number is easily mistaken, and a name is no identity.
 *
 * @param caseNumber of the case in which it was said
 * @param otherCase as it was written down; perhaps no case has this number
 */
public record SaidElsewhere(String caseNumber, UUID child, String otherCase) {}
