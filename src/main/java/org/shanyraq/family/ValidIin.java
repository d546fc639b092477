package org.shanyraq.family;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An {@link Iin} whose check digit fits, or nothing. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidIin.Check.class)
public @interface ValidIin {

    String message() default "{family.iin.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the check digit. */
    class Check implements ConstraintValidator<ValidIin, String> {

        @Override
        public boolean isValid(String iin, ConstraintValidatorContext context) {
            return iin == null || iin.isBlank() || Iin.isValid(iin.strip());
        }
    }
}
