/** A centre for tests to play in, its people, their forms and its families. */
package org.shanyraq.support;
