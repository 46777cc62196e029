package zaicun.support.commendation;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;

@RestController
@RequestMapping("/api/commendations")
class CommendationController {

    private final CommendationDesk desk;

    CommendationController(CommendationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Needs(Right.COMMENDATION_READ)
    List<CommendationDesk.View> all(Viewer viewer) {
        return desk.all(viewer);
    }

    @PostMapping
    @Needs(Right.COMMENDATION_RECORD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void commend(Viewer viewer, @RequestBody CommendationForm form) {
        desk.commend(viewer, form);
    }
}
