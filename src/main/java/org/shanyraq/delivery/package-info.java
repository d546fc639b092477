/** A measure of the plan as a specialist's work: asked for, accepted or returned, given in sessions, done or stopped. */
package org.shanyraq.delivery;
