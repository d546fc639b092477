/** What the centre finds out about a family: its situation, its risk, the 18 components of its in-depth assessment. */
package org.shanyraq.assessment;
