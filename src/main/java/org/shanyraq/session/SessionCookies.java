package org.shanyraq.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** The cookies of a session: its own, which no script reads, and the token's, which the pages read. */
final class SessionCookies implements HttpSessionIdResolver {

    private final CookieHttpSessionIdResolver own = new CookieHttpSessionIdResolver();
    private final boolean alwaysSecure;

    SessionCookies(Cookie settings) {
        DefaultCookieSerializer written = new DefaultCookieSerializer();
        PropertyMapper given = PropertyMapper.get().alwaysApplyingWhenNonNull();
        given.from(settings::getName).to(written::setCookieName);
        given.from(settings::getDomain).to(written::setDomainName);
        given.from(settings::getPath).to(written::setCookiePath);
        given.from(settings::getHttpOnly).to(written::setUseHttpOnlyCookie);
        given.from(settings::getSecure).to(written::setUseSecureCookie);
        given.from(settings::getSameSite).as(SameSite::attributeValue).to(written::setSameSite);
        own.setCookieSerializer(written);
        alwaysSecure = Boolean.TRUE.equals(settings.getSecure());
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return own.resolveSessionIds(request);
    }

    /** A session of nobody is not kept, and so its cookie would be of no use. */
    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String session) {
        HttpSession kept = request.getSession(false);
        if (kept != null
                && SignedIn.isWorthKeeping(
                        Collections.list(kept.getAttributeNames()), kept.getAttribute(SignedIn.ATTRIBUTE))) {
            own.setSessionId(request, response, session);
            handOut(Tokens.of(session), request, response);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        own.expireSession(request, response);
    }

    void handOut(String token, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(Tokens.COOKIE, token)
                .path(request.getContextPath() + "/")
                .sameSite("Lax")
                .secure(alwaysSecure || request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
