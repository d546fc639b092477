package org.shanyraq.support;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.springframework.util.ClassUtils;

/** Every address of the engine's own doors, as its classes declare them: whatever a later version adds is among them. */
public final class StockEndpoints {

    /** @param path below {@code /camunda/api/engine/engine/default} or {@code /engine-rest}; places stand in braces */
    public record Endpoint(String method, String path) implements Comparable<Endpoint> {

        /** With this in each of its places. */
        public String at(String place) {
            return path.replaceAll("\\{[^}]*}", place);
        }

        @Override
        public int compareTo(Endpoint other) {
            return (path + method).compareTo(other.path + other.method);
        }
    }

    private static final int DEEPEST = 5;

    private StockEndpoints() {}

    public static List<Endpoint> ofTheEngine() {
        List<Endpoint> found = new ArrayList<>();
        walk(NamedProcessEngineRestServiceImpl.class, "", 0, found);
        return new TreeSet<>(found)
                .stream()
                        .map(endpoint ->
                                new Endpoint(endpoint.method(), endpoint.path().replaceFirst("^/\\{name}", "")))
                        .toList();
    }

    /** Below {@code /camunda/api/cockpit/plugin}. */
    public static List<Endpoint> ofCockpit() {
        List<Endpoint> found = new ArrayList<>();
        Cockpit.getRuntimeDelegate().getAppPluginRegistry().getPlugins().stream()
                .flatMap(plugin -> plugin.getResourceClasses().stream()
                        .filter(resource -> resource.isAnnotationPresent(Path.class))
                        .map(resource -> resource.asSubclass(Object.class)))
                .forEach(resource -> walk(
                        resource,
                        joined("", resource.getAnnotation(Path.class).value().replaceFirst("^plugin/", "")),
                        0,
                        found));
        return List.copyOf(new TreeSet<>(found));
    }

    private static void walk(Class<?> resource, String prefix, int depth, List<Endpoint> found) {
        if (depth > DEEPEST) {
            return;
        }
        for (Method method : resource.getMethods()) {
            List<Method> declared = declared(resource, method).toList();
            String path = declared.stream()
                    .map(each -> each.getAnnotation(Path.class))
                    .filter(Objects::nonNull)
                    .map(Path::value)
                    .findFirst()
                    .orElse(null);
            List<String> verbs =
                    declared.stream().flatMap(StockEndpoints::verbs).distinct().toList();
            String address = path == null ? prefix : joined(prefix, path);
            verbs.forEach(verb -> found.add(new Endpoint(verb, address)));
            if (verbs.isEmpty() && path != null) {
                walk(method.getReturnType(), address, depth + 1, found);
            }
        }
    }

    private static String joined(String prefix, String path) {
        String plain = path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("^/|/$", "");
        return plain.isEmpty() ? prefix : prefix + "/" + plain;
    }

    private static Stream<String> verbs(AnnotatedElement method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value);
    }

    /** The method as the class and all that it extends declare it. */
    private static Stream<Method> declared(Class<?> resource, Method method) {
        List<Class<?>> all = new ArrayList<>(ClassUtils.getAllInterfacesForClassAsSet(resource));
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            all.add(type);
        }
        return all.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }
}
