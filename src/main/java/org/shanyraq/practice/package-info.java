/**
 * A centre to learn on: people, families and a clock that can be moved. Only with the profile {@code demo}, and not part
 * of the production jar.
 */
package org.shanyraq.practice;
