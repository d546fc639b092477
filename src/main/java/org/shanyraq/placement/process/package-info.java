/** The forms of the placement diagrams and their automatic step, each handing over to its record in a line or two. */
package org.shanyraq.placement.process;
