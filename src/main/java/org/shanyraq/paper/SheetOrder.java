package org.shanyraq.paper;

import java.time.LocalDate;
import java.util.List;
import org.shanyraq.casefile.FiledForm;

/**
 * The contacts of a case are to be printed, from one day to another, for somebody who reads the whole file.
 *
 * @param papers all of the case and their corrections, the oldest first
 * @param person the user id of who prints
 */
public record SheetOrder(String caseNumber, List<FiledForm> papers, LocalDate from, LocalDate until, String person) {}
