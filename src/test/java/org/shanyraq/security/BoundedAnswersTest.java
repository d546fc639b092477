package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One request shall not hold a core for hours: what is filed has a known number of rows at most. */
class BoundedAnswersTest {

    private final Set<Class<?>> looked = new HashSet<>();
    private final List<String> unbounded = new ArrayList<>();
    private int lists;

    @Test
    void everyListOfEveryFormHasAMaximum() {
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.shanyraq").stream()
                        .filter(type -> type.getSimpleName().endsWith("Answers"))
                        .map(JavaClass::reflect)
                        .forEach(this::look);

        assertThat(unbounded).isEmpty();
        assertThat(lists).isGreaterThan(30);
    }

    private void look(Class<?> type) {
        if (!type.isRecord() || !type.getName().startsWith("org.shanyraq.") || !looked.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            boolean isMany = Collection.class.isAssignableFrom(component.getType())
                    || Map.class.isAssignableFrom(component.getType());
            if (isMany && !isSetOfEnum(component)) {
                lists++;
                Size size = component.getAccessor().getAnnotation(Size.class);
                if (size == null || size.max() > 500) {
                    unbounded.add(type.getSimpleName() + "." + component.getName());
                }
            }
            look(component.getType());
            if (component.getGenericType() instanceof ParameterizedType many) {
                for (Type element : many.getActualTypeArguments()) {
                    if (element instanceof Class<?> row) {
                        look(row);
                    }
                }
            }
        }
    }

    /** Has no more than there are words. */
    private static boolean isSetOfEnum(RecordComponent component) {
        return Set.class.isAssignableFrom(component.getType())
                && component.getGenericType() instanceof ParameterizedType set
                && set.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isEnum();
    }
}
