/** The centre's time: one clock for application and engine, its zone, its working days, the terms of its deadlines. */
package org.shanyraq.calendar;
