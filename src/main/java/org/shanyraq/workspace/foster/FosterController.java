package org.shanyraq.workspace.foster;

import java.util.List;
import org.shanyraq.foster.FosterDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of foster families, for who watches over the centre's work. */
@RestController
@RequestMapping("/casework/api/foster-families")
class FosterController {

    private final FosterDesk desk;
    private final FosterPage page;

    FosterController(FosterDesk desk, FosterPage page) {
        this.desk = desk;
        this.page = page;
    }

    /** By name. */
    @GetMapping
    List<FosterDesk.Line> families() {
        return desk.lines();
    }

    @GetMapping("/{number}")
    FosterPage.View family(@PathVariable String number) {
        return page.of(number);
    }
}
