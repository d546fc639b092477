/** How a family leaves, and how the centre stays in touch with it for a year. */
package org.shanyraq.closure;
