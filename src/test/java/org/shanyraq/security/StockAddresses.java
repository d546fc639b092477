package org.shanyraq.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;

/** The addresses of the engine's own doors, read from what the library declares: {@code GET /task/{id}/variables}. */
final class StockAddresses {

    private static final int DEEPEST = 5;

    private StockAddresses() {}

    static Set<String> all() {
        Set<String> addresses = new TreeSet<>();
        Arrays.stream(NamedProcessEngineRestServiceImpl.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Path.class))
                .forEach(method -> collect(method, "", 0, addresses));
        return addresses;
    }

    private static void collect(Method method, String base, int depth, Set<String> addresses) {
        String address = base + path(method).orElse("");
        Optional<String> verb = verb(method);
        if (verb.isPresent()) {
            addresses.add(verb.get() + " " + address);
        } else if (depth < DEEPEST) {
            String below = address + path(method.getReturnType()).orElse("");
            Arrays.stream(method.getReturnType().getMethods())
                    .filter(next -> verb(next).isPresent() || next.isAnnotationPresent(Path.class))
                    .forEach(next -> collect(next, address, depth + 1, addresses));
        }
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static Optional<String> path(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .map(StockAddresses::plain);
    }

    private static Optional<String> path(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Path.class))
                .map(Path::value)
                .map(StockAddresses::plain);
    }

    private static String plain(String path) {
        String stripped = path.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}").replaceAll("^/+|/+$", "");
        return stripped.isEmpty() ? "" : "/" + stripped;
    }
}
