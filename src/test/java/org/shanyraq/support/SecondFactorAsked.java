package org.shanyraq.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.shanyraq.security.factor.SecondFactorProperties.Whom;
import org.shanyraq.security.factor.SecondFactors;
import org.springframework.test.util.ReflectionTestUtils;

/** For as long as this is open the centre asks these people for a second factor; the tests share one centre, which asks nobody. */
public final class SecondFactorAsked implements AutoCloseable {

    private static final String SETTING = "askedOf";

    private final SecondFactors factors;

    private SecondFactorAsked(SecondFactors factors) {
        this.factors = factors;
    }

    public static SecondFactorAsked of(Whom whom, SecondFactors factors) {
        assertThat(ReflectionTestUtils.getField(factors, SETTING)).isEqualTo(Whom.none);
        ReflectionTestUtils.setField(factors, SETTING, whom);
        return new SecondFactorAsked(factors);
    }

    @Override
    public void close() {
        ReflectionTestUtils.setField(factors, SETTING, Whom.none);
    }
}
