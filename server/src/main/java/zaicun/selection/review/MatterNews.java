package zaicun.selection.review;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.notices.Notice;
import zaicun.notices.Notices;

/** Tells people of matters of this article that concern them. */
@Component
public class MatterNews {

    private final Notices notices;
    private final AccountDesk accounts;

    MatterNews(Notices notices, AccountDesk accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    /** Everybody who sits at the office; {@code what} makes the message one of its kind. */
    public void office(Matter matter, UUID office, String what, String text) {
        people(matter, Set.copyOf(accounts.holdersAt(office)), what, text);
    }

    public void people(Matter matter, Collection<UUID> people, String what, String text) {
        var name = "selection." + what;
        notices.tell(new Notice(
                matter.district(), Set.copyOf(people), name, Optional.of(matter.kind().clause()), text, matter.link(),
                name + ":" + matter.id()));
    }
}
