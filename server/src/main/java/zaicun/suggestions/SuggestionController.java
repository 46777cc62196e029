package zaicun.suggestions;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.suggestions.SuggestionPages.Box;
import zaicun.suggestions.SuggestionPages.Line;

@RestController
@RequestMapping("/api/suggestions")
class SuggestionController {

    private final SuggestionDesk desk;
    private final SuggestionPages pages;

    SuggestionController(SuggestionDesk desk, SuggestionPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    @SignedIn
    Box box(Viewer viewer) {
        return pages.box(viewer);
    }

    @PostMapping
    @SignedIn
    void suggest(Viewer viewer, @RequestBody SuggestionForm form) {
        desk.suggest(viewer, form);
    }

    @GetMapping("/to-answer")
    @Needs(Right.SUGGESTION_ANSWER)
    List<Line> toAnswer(Viewer viewer) {
        return pages.toAnswer(viewer);
    }

    /** Answering is the bureau's, everything else the author's; the desk tells them apart. */
    @PostMapping("/{district}/{id}/moves")
    @SignedIn
    void move(Viewer viewer, @PathVariable String district, @PathVariable UUID id, @RequestBody SuggestionMoveForm form) {
        desk.move(viewer, District.of(district), id, form);
    }
}
