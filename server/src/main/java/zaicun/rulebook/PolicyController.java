package zaicun.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.policy.PolicyBook;

/** The numbers and options in force, each with clause, source and the line of the file it stands on. */
@RestController
class PolicyController {

    private final PolicyBook book;
    private final Clock clock;

    PolicyController(PolicyBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping("/api/policy")
    @Needs(Right.POLICY_READ)
    PolicyView policy() {
        return PolicyView.of(book.current(), LocalDate.now(clock));
    }
}
