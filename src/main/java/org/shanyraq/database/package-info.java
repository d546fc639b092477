/** The database of a first start: a real PostgreSQL beside the application, its data in a folder, and what is said when a database cannot be used. */
package org.shanyraq.database;
