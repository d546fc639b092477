package org.shanyraq.workspace.today;

import org.shanyraq.workspace.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The page of the day. */
@RestController
@RequestMapping("/casework/api/today")
class TodayController {

    private final Today today;
    private final CentreToday centre;
    private final KeepersToday keepers;
    private final Bell bell;

    TodayController(Today today, CentreToday centre, KeepersToday keepers, Bell bell) {
        this.today = today;
        this.centre = centre;
        this.keepers = keepers;
        this.bell = bell;
    }

    /** What is the signed-in person's. */
    @GetMapping
    Today.Day own() {
        return today.day();
    }

    /** The centre, for whoever watches over all of its cases. */
    @GetMapping("/centre")
    CentreToday.Centre centre() {
        return centre.centre();
    }

    /** What those look after who draw the diagrams and keep the server. */
    @GetMapping("/keeper")
    KeepersToday.Keeper keeper() {
        return keepers.keeper();
    }

    /**
     * One of its lists whole, for the same.
     *
     * @param list {@code late}, {@code soon} or {@code still}
     * @param page from 1
     */
    @GetMapping("/centre/{list}")
    CentreToday.Lines<?> list(@PathVariable String list, @RequestParam(defaultValue = "1") int page) {
        return centre.whole(list, Pages.fromZero(page));
    }

    /** Reminds whose this task is, for the same; once a day. */
    @PostMapping("/reminders/{task}")
    CentreToday.Reminded remind(@PathVariable String task) {
        return centre.remind(task);
    }

    /** What has come for the person since they looked last. */
    @GetMapping("/bell")
    Bell.News news() {
        return bell.news();
    }

    /** It is read. */
    @PostMapping("/bell")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read() {
        bell.read();
    }
}
