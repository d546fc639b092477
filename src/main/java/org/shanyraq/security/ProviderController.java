package org.shanyraq.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.shanyraq.security.oidc.Provider;
import org.shanyraq.security.oidc.Provider.ProviderDown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** What the sign-in page asks: whether one can sign in at a provider, and out of it again. Anybody may know. */
@RestController
@RequestMapping(ProviderSignIn.PATH)
class ProviderController {

    private static final String AFTERWARDS = "/camunda/app/tasklist/default/";

    private final Provider provider;

    ProviderController(Provider provider) {
        this.provider = provider;
    }

    @GetMapping("/ways")
    Ways ways(@CookieValue(name = ProviderSignIn.AT_PROVIDER, required = false) @Nullable String token) {
        return provider.isThere() ? new Ways(provider.name(), token != null) : new Ways(null, false);
    }

    /** The session here has ended already, or never began. */
    @GetMapping("/sign-out")
    ResponseEntity<Void> signOut(
            @CookieValue(name = ProviderSignIn.AT_PROVIDER, required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        ResponseCookie none = ResponseCookie.from(ProviderSignIn.AT_PROVIDER, "")
                .path(request.getContextPath() + ProviderSignIn.PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ZERO)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, none.toString());
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(provider.isThere() ? placeOf(token, request) : here(request, AFTERWARDS))
                .build();
    }

    private URI placeOf(@Nullable String token, HttpServletRequest request) {
        try {
            return provider.signOutAddress()
                    .map(address -> UriComponentsBuilder.fromUriString(address)
                            .queryParam("client_id", provider.clientId())
                            .queryParam("post_logout_redirect_uri", here(request, AFTERWARDS))
                            .queryParam("id_token_hint", token == null ? new Object[0] : new Object[] {token})
                            .encode()
                            .build()
                            .toUri())
                    .orElse(here(request, AFTERWARDS));
        } catch (ProviderDown e) {
            return here(request, ProviderDoor.PROBLEM + "down");
        }
    }

    private static URI here(HttpServletRequest request, String path) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .build()
                .toUri()
                .resolve(request.getContextPath() + path);
    }

    /**
     * @param provider what the button calls it; {@code null} if there is none
     * @param signedInThere whether this browser has come from there
     */
    record Ways(@Nullable String provider, boolean signedInThere) {}
}
