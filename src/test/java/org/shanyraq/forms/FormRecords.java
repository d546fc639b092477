package org.shanyraq.forms;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.shanyraq.form.CaseForm;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The records behind a form.
 *
 * @param answers what it posts
 * @param facts what it shows
 */
record FormRecords(Class<?> answers, Class<?> facts) {

    private static final Map<String, FormRecords> ALL = found();

    /** By the keys of the forms, read from the methods that say them. */
    static Map<String, FormRecords> all() {
        return ALL;
    }

    private static Map<String, FormRecords> found() {
        Map<String, FormRecords> records = new TreeMap<>();
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        for (BeanDefinition found : scanner.findCandidateComponents("org.shanyraq")) {
            Class<?> type = load(found.getBeanClassName());
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method ->
                            method.isAnnotationPresent(Bean.class) && method.getReturnType() == CaseForm.class)
                    .forEach(method -> records.put(key(method.getName()), of(method)));
        }
        return records;
    }

    private static FormRecords of(Method method) {
        ResolvableType form = ResolvableType.forMethodReturnType(method);
        return new FormRecords(form.resolveGeneric(0), form.resolveGeneric(1));
    }

    private static String key(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
