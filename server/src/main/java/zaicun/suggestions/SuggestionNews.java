package zaicun.suggestions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccountDesk;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Clause;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Tells the bureau that something waits for its answer, again before the term is over, and an author who gives his name. */
@Component
class SuggestionNews {

    private static final Optional<Clause> CLAUSE = Optional.of(Clause.of("A.5"));

    private static final String LINK = "/suggestions";

    private final Suggestions suggestions;
    private final Notices notices;
    private final AccountDesk accounts;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final Clock clock;

    SuggestionNews(
            Suggestions suggestions, Notices notices, AccountDesk accounts, Policy policy, WorkCalendar calendar, Clock clock) {
        this.suggestions = suggestions;
        this.notices = notices;
        this.accounts = accounts;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    void came(Suggestion suggestion) {
        tell(suggestion, "收到一条意见建议，请在 %s 前答复。", "suggestion-" + suggestion.id() + "-" + suggestion.version());
    }

    /** An author without a name finds the answer in the box: nobody knows where to send it. */
    void answered(Suggestion suggestion) {
        suggestions.authorOf(suggestion).ifPresent(author -> notices.tell(new Notice(
                suggestion.district(), Set.of(author), "suggestion", CLAUSE, "您提的意见建议已有答复，请查看。", LINK,
                "suggestion-" + suggestion.id() + "-" + suggestion.version())));
    }

    @Scheduled(cron = "0 5 8 * * *", zone = "Asia/Shanghai")
    @Transactional
    void remind() {
        var today = LocalDate.now(clock);
        var before = policy.on(today).get(PolicyKeys.SUGGESTION_REMIND_BEFORE);
        suggestions.dueBy(calendar.workingDayAfter(today, before)).forEach(suggestion -> {
            var due = suggestion.dueOn().orElseThrow();
            var text = due.isBefore(today) ? "有一条意见建议应在 %s 前答复，已过期限，请尽快答复。" : "有一条意见建议应在 %s 前答复，请抓紧。";
            tell(suggestion, text, "suggestion-due-" + suggestion.id() + "-" + due + (due.isBefore(today) ? "-over" : ""));
        });
    }

    private void tell(Suggestion suggestion, String text, String once) {
        notices.tell(new Notice(
                suggestion.district(), Set.copyOf(accounts.holdersAt(suggestion.bureau())), "suggestion", CLAUSE,
                text.formatted(suggestion.dueOn().orElseThrow()), LINK, once));
    }
}
