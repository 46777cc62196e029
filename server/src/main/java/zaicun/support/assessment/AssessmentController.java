package zaicun.support.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Rounds and files over HTTP. What is one's own lies under {@code /mine}. */
@RestController
@RequestMapping("/api/assessments")
class AssessmentController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final AssessmentPages pages;
    private final AssessmentFiles files;
    private final AssessmentDesk rounds;
    private final GradingDesk moves;
    private final AssessmentPaper paper;

    AssessmentController(
            AssessmentPages pages, AssessmentFiles files, AssessmentDesk rounds, GradingDesk moves, AssessmentPaper paper) {
        this.pages = pages;
        this.files = files;
        this.rounds = rounds;
        this.moves = moves;
        this.paper = paper;
    }

    @GetMapping
    @Needs(Right.ASSESSMENT_READ)
    AssessmentView.RoundList rounds(Viewer viewer) {
        return pages.rounds(viewer);
    }

    @PostMapping("/scope")
    @Needs(Right.ASSESSMENT_OPEN)
    AssessmentDesk.Scope scope(Viewer viewer, @RequestBody OpenForm form) {
        return rounds.preview(viewer, form);
    }

    @PostMapping
    @Needs(Right.ASSESSMENT_OPEN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(Viewer viewer, @RequestBody OpenForm form) {
        rounds.open(viewer, form);
    }

    @GetMapping("/rounds/{district}/{id}")
    @Needs(Right.ASSESSMENT_READ)
    AssessmentView.Round round(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return pages.round(viewer, district, id);
    }

    @GetMapping("/files/{district}/{id}")
    @Needs(Right.ASSESSMENT_READ)
    AssessmentView.File file(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return files.file(viewer, district, id);
    }

    @GetMapping("/files/{district}/{id}/form.docx")
    @Needs(Right.ASSESSMENT_READ)
    ResponseEntity<byte[]> form(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return word(files.file(viewer, district, id));
    }

    @PostMapping("/moves")
    @Needs(Right.ASSESSMENT_SAY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(Viewer viewer, @RequestBody MoveForm form) {
        moves.move(viewer, form);
    }

    @GetMapping("/mine")
    @Needs(Right.ASSESSMENT_OWN)
    List<AssessmentView.FileLine> mine(Viewer viewer) {
        return pages.own(viewer);
    }

    @GetMapping("/mine/{district}/{id}")
    @Needs(Right.ASSESSMENT_OWN)
    AssessmentView.File ownFile(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return files.file(viewer, district, id);
    }

    @GetMapping("/mine/{district}/{id}/form.docx")
    @Needs(Right.ASSESSMENT_OWN)
    ResponseEntity<byte[]> ownForm(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return word(files.file(viewer, district, id));
    }

    @PostMapping("/mine/moves")
    @Needs(Right.ASSESSMENT_OWN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ownMove(Viewer viewer, @RequestBody MoveForm form) {
        moves.move(viewer, form);
    }

    private ResponseEntity<byte[]> word(AssessmentView.File file) {
        var disposition = ContentDisposition.attachment()
                .filename("考核登记表-" + file.line().name() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORD))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(paper.of(file));
    }
}
