/** The family as the unit of work: its members, who of them is a child, and what the centre knows of each. */
package org.shanyraq.family;
