package org.shanyraq.security;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and not the person's own name. No rules about its characters, which only make passwords
 * shorter and written down (OWASP ASVS 5.0, V6.2).
 */
@Component
class LongPasswords implements PasswordPolicy {

    static final int SHORTEST = 12;

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(new PasswordPolicyLengthRuleImpl(SHORTEST), new PasswordPolicyUserDataRuleImpl());
    }
}
