/** What people see and do in their browsers, shown in a real one. Pictures of it land in {@code target/screenshots}. */
package org.shanyraq.browser;
