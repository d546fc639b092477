package org.shanyraq.paper;

import java.time.LocalDate;

/**
 * A receipt for a complaint is to be printed.
 *
 * @param takenBy who took it down, a user id
 * @param person the user id of who prints
 */
public record ReceiptOrder(String number, LocalDate madeOn, LocalDate answerBy, String takenBy, String person) {}
