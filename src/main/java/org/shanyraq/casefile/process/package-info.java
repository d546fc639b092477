/** What diagrams ask of the case file: its children one by one, and to raise a hand when a limit passes. */
package org.shanyraq.casefile.process;
