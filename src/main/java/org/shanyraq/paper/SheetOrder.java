package org.shanyraq.paper;

import java.time.LocalDate;

/**
 * The contacts of a case are to be printed, from one day to another, for somebody who reads the whole file.
 *
 * @param health whether the person reads what is told of health and violence
 * @param person the user id of who prints
 */
public record SheetOrder(String caseNumber, LocalDate from, LocalDate until, boolean health, String person) {}
