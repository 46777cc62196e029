package zaicun.suggestions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Takes suggestions and answers. Of an author without a name nobody learns, not the bureau and not the audit. */
@Component
@Transactional
public class SuggestionDesk {

    private final Suggestions suggestions;
    private final Bureaus bureaus;
    private final SuggestionNews news;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final Audit audit;
    private final Clock clock;

    SuggestionDesk(
            Suggestions suggestions, Bureaus bureaus, SuggestionNews news, Policy policy, WorkCalendar calendar, Audit audit,
            Clock clock) {
        this.suggestions = suggestions;
        this.bureaus = bureaus;
        this.news = news;
        this.policy = policy;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    public void suggest(Viewer viewer, SuggestionForm form) {
        if (policy.on(today()).get(PolicyKeys.SUGGESTION_KINDS).stream().noneMatch(item -> item.code().equals(form.kind()))) {
            throw new InputError("kind", "没有这一类意见；请从列表中选择。");
        }
        var bureau = bureaus.of(viewer);
        var suggestion = new Suggestion(
                District.of(bureau.division()), form.id(), bureau.id(), form.named() ? viewer.name() : "", form.kind(),
                form.words(), form.open(), false, SuggestionState.OPEN, 0, today(), Optional.of(due()));
        if (!suggestions.add(suggestion, viewer.person())) {
            requireOwn(viewer, suggestion);
            return;
        }
        news.came(suggestion);
        tell(viewer, suggestion, "suggestion.make", "提出意见建议");
    }

    /** What was sent again is there; an id of somebody else's would lose this one in silence. */
    private void requireOwn(Viewer viewer, Suggestion suggestion) {
        if (!suggestions.isBy(suggestion, viewer.person())) {
            throw new Conflict("这次提交的编号已经用过，没有收下；请刷新页面后重新提交。");
        }
    }

    public void move(Viewer viewer, District district, UUID id, SuggestionMoveForm form) {
        var suggestion = suggestions.find(district, id)
                .filter(found -> form.move().isAuthors() ? suggestions.isBy(found, viewer.person()) : answers(viewer, found))
                .orElseThrow(() -> OutOfLine.notFound("没有找到这条意见，或不由您办理。"));
        if (form.version() != suggestion.version()) {
            throw new Conflict("这条意见刚刚有了新的进展，您的操作没有保存；请刷新后查看。");
        }
        var to = form.move().from(suggestion.state());
        var next = suggestion.moved(to, published(suggestion, form), dueAfter(suggestion, form.move()));
        var name = form.move().isAuthors() ? suggestion.authorName() : viewer.name();
        suggestions.move(
                next, new SuggestionWord(id, next.version(), form.move(), form.words().orElse(""), name, today()));
        switch (form.move()) {
            case ASK_AGAIN -> news.came(next);
            case ANSWER -> news.answered(next);
            case ADD, WITHDRAW -> {
                // nobody waits for these
            }
        }
        tell(viewer, next, "suggestion." + form.move().name().toLowerCase(Locale.ROOT), "意见建议：" + form.move().title());
    }

    static boolean answers(Viewer viewer, Suggestion suggestion) {
        viewer.require(Right.SUGGESTION_ANSWER);
        return viewer.offices(Role.BUREAU).anyMatch(office -> office.id().equals(suggestion.bureau()));
    }

    /** Only what its author left open is read by all, and only while it stands answered. */
    private static boolean published(Suggestion suggestion, SuggestionMoveForm form) {
        return switch (form.move()) {
            case ANSWER -> suggestion.open() && form.publish().orElse(false);
            case ADD, ASK_AGAIN, WITHDRAW -> false;
        };
    }

    private Optional<LocalDate> dueAfter(Suggestion suggestion, SuggestionMove move) {
        return switch (move) {
            case ASK_AGAIN -> Optional.of(due());
            case ADD -> suggestion.dueOn();
            case ANSWER, WITHDRAW -> Optional.empty();
        };
    }

    private void tell(Viewer viewer, Suggestion suggestion, String what, String words) {
        boolean ofAuthor = !what.equals("suggestion.answer");
        if (ofAuthor && suggestion.authorName().isEmpty()) {
            audit.recordUntraced(suggestion.district(), what, suggestion.id(), words);
        } else {
            audit.record(new Act(suggestion.district(), viewer.person(), what, suggestion.id(), words));
        }
    }

    private LocalDate due() {
        return calendar.workingDayAfter(today(), policy.on(today()).get(PolicyKeys.SUGGESTION_ANSWER_WITHIN));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
