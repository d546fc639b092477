/** Holds forms and their records together. */
package org.shanyraq.forms;
