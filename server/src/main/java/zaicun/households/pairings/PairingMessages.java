package zaicun.households.pairings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.households.pairings.PairingDesk.Ending;
import zaicun.kernel.Clause;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Roster;

/** Word of a pairing (7.1) to its helper. Whole lists from Excel tell nobody: whoever is in them finds his households. */
@Component
class PairingMessages {

    private static final Clause CLAUSE = Clause.of("7.1");

    private final Notices notices;
    private final Roster roster;

    PairingMessages(Notices notices, Roster roster) {
        this.notices = notices;
        this.roster = roster;
    }

    void begun(Pairing pairing, UUID by) {
        var from = pairing.span().from();
        var household = "/households/" + pairing.district().code() + "/" + pairing.household();
        tell(pairing, by, new Word("pairing.begun", household,
                "自%d月%d日起，您结对帮扶%s的一户农户。".formatted(from.getMonthValue(), from.getDayOfMonth(), village(pairing))));
    }

    void ended(Pairing pairing, Ending ending, UUID by) {
        var last = ending.last();
        tell(pairing, by, new Word("pairing.ended", "",
                "您与%s一户农户的结对到%d月%d日结束：%s".formatted(
                        village(pairing), last.getMonthValue(), last.getDayOfMonth(), ending.why())));
    }

    /** @param link empty where he may not look any more */
    private record Word(String kind, String link, String text) {}

    private void tell(Pairing pairing, UUID by, Word word) {
        var to = pairing.helper().equals(by) ? Set.<UUID>of() : Set.of(pairing.helper());
        notices.pass(new Notice(
                pairing.district(), to, word.kind(), Optional.of(CLAUSE), word.text(), word.link(),
                "pairing:" + pairing.id()));
    }

    private String village(Pairing pairing) {
        return roster.divisionNames(List.of(pairing.village())).getOrDefault(pairing.village(), "");
    }
}
