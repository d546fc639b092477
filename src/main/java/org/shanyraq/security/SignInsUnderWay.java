package org.shanyraq.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/**
 * Who is at the provider just now: what has to be compared when they come back (state, nonce, the secret of PKCE) stands
 * in the browser's session, as plain words, for a session reads nothing else.
 */
class SignInsUnderWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String APPLICATION = "application";
    private static final String ATTRIBUTE = "attribute ";
    private static final String PLACE = SignInsUnderWay.class.getName();
    private static final String PROVIDER = "provider";
    private static final String BACK = "back";

    /** Where somebody wanted to go who has just come back. */
    static @Nullable String application(HttpServletRequest request) {
        return (String) request.getAttribute(PLACE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(PLACE);
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return kept instanceof Map<?, ?> words && state != null && state.equals(words.get(OAuth2ParameterNames.STATE))
                ? read(words)
                : null;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        Map<String, String> words = new HashMap<>();
        begun.getAttributes().forEach((name, value) -> words.put(ATTRIBUTE + name, value.toString()));
        words.put(OAuth2ParameterNames.STATE, begun.getState());
        words.put(OAuth2ParameterNames.CLIENT_ID, begun.getClientId());
        words.put(OAuth2ParameterNames.SCOPE, String.join(" ", begun.getScopes()));
        words.put(PROVIDER, begun.getAuthorizationUri());
        words.put(BACK, begun.getRedirectUri());
        String wanted = request.getParameter("app");
        if (wanted != null) {
            words.put(APPLICATION, wanted);
        }
        request.getSession().setAttribute(PLACE, words);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest begun = loadAuthorizationRequest(request);
        HttpSession session = request.getSession(false);
        if (begun != null && session != null) {
            if (session.getAttribute(PLACE) instanceof Map<?, ?> words) {
                request.setAttribute(PLACE, words.get(APPLICATION));
            }
            session.removeAttribute(PLACE);
        }
        return begun;
    }

    private static OAuth2AuthorizationRequest read(Map<?, ?> words) {
        Map<String, Object> attributes = new HashMap<>();
        words.forEach((name, value) -> {
            if (name instanceof String attribute && attribute.startsWith(ATTRIBUTE)) {
                attributes.put(attribute.substring(ATTRIBUTE.length()), value);
            }
        });
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri((String) words.get(PROVIDER))
                .clientId((String) words.get(OAuth2ParameterNames.CLIENT_ID))
                .redirectUri((String) words.get(BACK))
                .state((String) words.get(OAuth2ParameterNames.STATE))
                .scope(String.valueOf(words.get(OAuth2ParameterNames.SCOPE)).split(" "))
                .attributes(kept -> kept.putAll(attributes))
                .build();
    }
}
