package org.shanyraq.engine;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The beans that a diagram may name, as the compiled classes say: known without an application that runs. */
public final class NamedInDiagrams {

    /** Beside the delegates, the beans that a diagram's expression may name; every other one is out of its reach. */
    static final Set<String> BEANS = Set.of("deadlines", "dates", "children", "roles");

    private NamedInDiagrams() {}

    public static Set<String> beans() {
        Set<String> beans = new TreeSet<>(BEANS);
        steps().map(Method::getName).forEach(beans::add);
        return beans;
    }

    /** The automatic steps, each a method of its module's class of steps. */
    public static Stream<Method> steps() {
        return beansOfProcesses(type -> type == JavaDelegate.class);
    }

    /** The beans that modules give to their processes, in their packages {@code process}. */
    public static Stream<Method> beansOfProcesses(Predicate<Class<?>> type) {
        var configurations = new ClassPathScanningCandidateComponentProvider(false);
        configurations.setResourcePattern("*/process/*.class");
        configurations.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        return configurations.findCandidateComponents("org.shanyraq").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(configuration -> Stream.of(configuration.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class) && type.test(method.getReturnType()));
    }
}
