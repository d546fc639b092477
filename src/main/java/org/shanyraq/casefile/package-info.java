/** The case file: where a family's case stands for the centre, whom it met and when, every paper as it was filed. */
package org.shanyraq.casefile;
