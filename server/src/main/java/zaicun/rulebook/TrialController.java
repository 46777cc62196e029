package zaicun.rulebook;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Trace;
import zaicun.kernel.InputError;
import zaicun.policy.PolicyBook;
import zaicun.trial.Tryout;

/** Tries one case under the policy in force, with the trace: the screen 试算. */
@RestController
class TrialController {

    private final Tryout tryout;

    TrialController(PolicyBook book, WorkCalendar calendar) {
        tryout = new Tryout(book.current(), calendar);
    }

    @PostMapping("/api/trial")
    @Needs(Right.TRIAL)
    Tried attempt(@RequestBody Case given) {
        if (given.kind() == null || given.given() == null) {
            throw new InputError("given", "缺少案例种类或内容；请按示例填写。");
        }
        try {
            var outcome = tryout.tryOne(given.kind(), given.given());
            return new Tried(outcome.came(), outcome.trace());
        } catch (IllegalArgumentException unreadable) {
            throw new InputError("given", "案例内容无法识别：" + unreadable.getMessage() + "；请对照示例修改。");
        }
    }

    /** A case in the form of the worked cases, without what is expected. */
    record Case(String kind, JsonNode given) {}

    record Tried(JsonNode came, Trace trace) {}
}
