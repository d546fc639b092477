/** Who may come in and what each may do: sign-in, the rights of the roles, the doors that stay closed. */
package org.shanyraq.security;
