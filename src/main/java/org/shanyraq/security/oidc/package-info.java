/** Signing in at a provider, by OpenID Connect, where a centre has one. */
@NullMarked
package org.shanyraq.security.oidc;

import org.jspecify.annotations.NullMarked;
