/** The form of the process {@code planImplementation}. */
package org.shanyraq.service.process;
