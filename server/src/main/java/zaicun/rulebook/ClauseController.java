package zaicun.rulebook;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.SignedIn;
import zaicun.kernel.OutOfLine;
import zaicun.policy.PolicyBook;

/** The notice, clause by clause, for everybody who is signed in. */
@RestController
class ClauseController {

    private final PolicyBook book;

    ClauseController(PolicyBook book) {
        this.book = book;
    }

    @GetMapping("/api/clauses")
    @SignedIn
    List<ClauseView> all() {
        return book.current().clauses().stream().map(ClauseView::of).toList();
    }

    @GetMapping("/api/clauses/{id}")
    @SignedIn
    ClauseView one(@PathVariable String id) {
        return all().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> OutOfLine.notFound("没有第 " + id + " 条；条款编号如 3.2、A.6。"));
    }
}
