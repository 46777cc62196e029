package zaicun.guidance.visits;

import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.guidance.SendingUnits;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Tells the unit's liaison and the team's leader of a visit that another recorded, so that neither types it again. */
@Component
class LeaderVisitNews {

    private final Notices notices;
    private final Roster roster;
    private final SendingUnits units;

    LeaderVisitNews(Notices notices, Roster roster, SendingUnits units) {
        this.notices = notices;
        this.roster = roster;
        this.units = units;
    }

    void tell(Viewer viewer, LeaderVisit visit, String who) {
        var to = new HashSet<>(units.liaisons(visit.place().unit()));
        roster.postingsUnder(visit.district(), visit.place().village(), Span.day(units.today())).stream()
                .filter(posting -> posting.leads() && posting.unit().equals(visit.place().unit()))
                .map(Posting::person)
                .forEach(to::add);
        to.remove(viewer.person());
        notices.tell(new Notice(
                visit.district(), to, "guidance.visit", Optional.of(Clause.of("12.3")),
                viewer.name() + "登记了 " + visit.on() + " " + who + "到村，不必重复登记；有出入请联系登记人更正。",
                "/guidance/visits", "leader-visit " + visit.id()));
    }
}
