package org.shanyraq.workspace;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How long browsers keep the pages' files: scripts carry their content's hash in the name, the rest is asked for anew. */
@Configuration(proxyBeanMethods = false)
public class Pages implements WebMvcConfigurer {

    private static final int LAST_PAGE = 10_000;
    private static final String FILES = "classpath:/META-INF/resources/casework/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/casework/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/casework/*.html", "/casework/*.js")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/casework/today.html");
        registry.addViewController("/casework").setViewName("forward:/casework/index.html");
        registry.addRedirectViewController("/casework/", "/casework");
    }

    /** The page of a list, for people from 1 and for the database from 0. */
    public static int fromZero(int page) {
        return Math.max(1, Math.min(page, LAST_PAGE)) - 1;
    }
}
