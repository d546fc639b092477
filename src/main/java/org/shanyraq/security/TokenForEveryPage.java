package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The token against forged requests belongs to the session, and the session to all pages; but Camunda hands its cookie
 * to its own pages only. Here the product's pages beside them are given it too: who shows a wrong token is signed out.
 */
class TokenForEveryPage extends OncePerRequestFilter {

    private static final String TOKEN = "XSRF-TOKEN=";
    private static final String PATH = "(?i)(;\\s*Path=)[^;]*";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String everywhere = "$1" + request.getContextPath() + "/";
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void addHeader(String name, String value) {
                boolean isToken = name.equalsIgnoreCase(HttpHeaders.SET_COOKIE) && value.startsWith(TOKEN);
                super.addHeader(name, isToken ? value.replaceFirst(PATH, everywhere) : value);
            }
        });
    }
}
