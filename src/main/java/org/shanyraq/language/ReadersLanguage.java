package org.shanyraq.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a request, by a cookie that the pages' scripts and Camunda's applications read too. */
@Component("localeResolver")
class ReadersLanguage implements LocaleResolver {

    static final String COOKIE = "shanyraq-language";

    private static final Duration YEAR = Duration.ofDays(365);

    private final LanguageProperties settings;

    ReadersLanguage(LanguageProperties settings) {
        this.settings = settings;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        boolean known = cookie != null && settings.offered().contains(cookie.getValue());
        return Locale.forLanguageTag(known ? cookie.getValue() : settings.centre());
    }

    /** The first that the browser asks for and the centre offers; a browser that asks for nothing is spoken to in the centre's. */
    Locale ofBrowser(HttpServletRequest request) {
        Stream<Locale> asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
        return asked.map(Locale::getLanguage)
                .filter(settings.offered()::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElseGet(() -> resolveLocale(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, locale.getLanguage())
                .path(request.getContextPath() + "/")
                .maxAge(YEAR)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
