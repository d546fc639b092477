package org.shanyraq.paper;

import org.jspecify.annotations.Nullable;

/** A paper cannot be printed because of its template. The sentence is for whoever can mend it: the administrator. */
public class BrokenTemplate extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    private BrokenTemplate(String key, @Nullable Throwable cause, @Nullable Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = arguments;
    }

    static BrokenTemplate unreadable(String template, Throwable cause) {
        return new BrokenTemplate("paper.template.unreadable", cause, template);
    }

    static BrokenTemplate unknownName(String template, @Nullable String name) {
        return new BrokenTemplate("paper.template.unknownName", null, template, name);
    }

    static BrokenTemplate notAllowed(String template, String placeholder) {
        return new BrokenTemplate("paper.template.notAllowed", null, template, placeholder);
    }

    static BrokenTemplate misspelt(String template, Throwable cause) {
        return new BrokenTemplate("paper.template.misspelt", cause, template, cause.getMessage());
    }

    static BrokenTemplate notForPrint(String template, Throwable cause) {
        return new BrokenTemplate("paper.template.notForPrint", cause, template);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
