/** The forms of work that is asked of a specialist. */
package org.shanyraq.delivery.process;
