/** Holds diagrams, decisions and forms together, and to the names and habits of the house. */
package org.shanyraq.models;
