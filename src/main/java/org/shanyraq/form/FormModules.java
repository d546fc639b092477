package org.shanyraq.form;

import org.springframework.stereotype.Component;

/** Which part of the centre's work a form belongs to. */
@Component
public class FormModules {

    /** Of a form that an analyst added and that needs no Java. */
    private static final String NONE = "other";

    private final FormHandlers forms;

    FormModules(FormHandlers forms) {
        this.forms = forms;
    }

    /** The name of the module that takes the form, such as {@code placement}; {@code other} if none does. */
    public String of(String form) {
        return forms.of(form).map(CaseForm::module).orElse(NONE);
    }
}
