package zaicun.recall.file;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.access.Viewer;
import zaicun.kernel.Clause;
import zaicun.notices.Notice;
import zaicun.notices.Notices;

/** Tells people of a case that concerns them; a message names nobody and says nothing of what is in the file. */
@Component
public class RecallNews {

    /** To whom a message goes, each with a key of its own: one message a case and part, new again with each turn. */
    public enum To {
        PERSON,
        PROPOSER,
        UNIT,
        APPROVER
    }

    private final Notices notices;
    private final AccountDesk accounts;

    RecallNews(Notices notices, AccountDesk accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    public void tell(Viewer by, Recall recall, To to, String text) {
        var people = new HashSet<>(peopleOf(recall, to));
        people.remove(by.person());
        if (to != To.PERSON) {
            people.remove(recall.subject().person());
        }
        notices.pass(notice(recall, people, "recall." + word(to), text, key(recall, to)));
    }

    /** Once for each last day of the answer. */
    public void remind(Recall recall, To to, String text) {
        notices.tell(notice(recall, Set.copyOf(peopleOf(recall, to)), "recall.due", text, dueKey(recall, to)));
    }

    private Collection<UUID> peopleOf(Recall recall, To to) {
        return switch (to) {
            case PERSON -> Set.of(recall.subject().person());
            case PROPOSER -> accounts.holdersAt(recall.route().proposer());
            case UNIT -> accounts.holdersAt(recall.subject().unit());
            case APPROVER -> recall.route().approver().<Collection<UUID>>map(Set::of)
                    .orElseGet(() -> accounts.holdersAt(recall.route().approving()));
        };
    }

    /** What waited for somebody waits no more. */
    public void settle(Recall recall, To to) {
        notices.settle(recall.district(), key(recall, to));
        notices.settle(recall.district(), dueKey(recall, to));
    }

    public void filed(Recall recall, UUID office, String text) {
        var people = new HashSet<>(accounts.holdersAt(office));
        people.remove(recall.subject().person());
        notices.pass(notice(recall, people, "recall.filed", text, "recall.filed:" + recall.id() + ":" + office));
    }

    public void read(Recall recall, UUID office) {
        notices.settle(recall.district(), "recall.filed:" + recall.id() + ":" + office);
    }

    private static Notice notice(Recall recall, Set<UUID> to, String kind, String text, String key) {
        var link = "/recalls/" + recall.district() + "/" + recall.id();
        return new Notice(recall.district(), to, kind, Optional.of(Clause.of("10.3")), text, link, key);
    }

    private static String key(Recall recall, To to) {
        return "recall." + word(to) + ":" + recall.id();
    }

    private static String dueKey(Recall recall, To to) {
        return key(recall, to) + ":" + recall.course().dueOn();
    }

    private static String word(To to) {
        return to.name().toLowerCase(Locale.ROOT);
    }
}
