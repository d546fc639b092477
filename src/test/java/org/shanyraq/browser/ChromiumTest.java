package org.shanyraq.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChromiumTest {

    @Test
    void whatIsMissingIsSaidWithTheCommandThatInstallsIt() {
        assertThatThrownBy(() -> Chromium.start(Optional.of("/nowhere/chromium"), ""))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("apt-get install chromium");
    }
}
