package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The nonce that lets a page's scripts run is written into a header and into the page. In between, Camunda keeps it
 * where all requests share one place: of two people who come at the same instant, one would get an empty page. Here
 * each request for a page has a place of its own.
 */
class NonceOfEachPage extends OncePerRequestFilter {

    private static final String PLACE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = withOwnPlace(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    private static ServletContext withOwnPlace(ServletContext shared) {
        AtomicReference<Object> nonce = new AtomicReference<>();
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, given) -> {
                    if (given == null || !PLACE.equals(given[0])) {
                        return ask(shared, method, given);
                    }
                    if (method.getName().equals("setAttribute")) {
                        nonce.set(given[1]);
                        return null;
                    }
                    return nonce.get();
                });
    }

    private static Object ask(ServletContext shared, Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(shared, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
