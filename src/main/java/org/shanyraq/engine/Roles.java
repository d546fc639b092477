package org.shanyraq.engine;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a diagram go through several roles one by one: a list travels as text, separated by commas. */
@Component("roles")
public class Roles {

    private static final String SEPARATOR = ",";

    /** @param roles such as {@code psychologist,lawyer}; empty or {@code null} for nobody */
    public List<String> in(String roles) {
        if (roles == null || roles.isBlank()) {
            return List.of();
        }
        return Arrays.asList(roles.split(SEPARATOR));
    }
}
