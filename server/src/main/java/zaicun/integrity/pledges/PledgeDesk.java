package zaicun.integrity.pledges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.kernel.Conflict;
import zaicun.kernel.Ids;
import zaicun.kernel.Refusal;
import zaicun.outbox.Receipt;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Takes pledges. */
@Component
@Transactional
public class PledgeDesk {

    private final Pledges pledges;
    private final PledgeTexts texts;
    private final Roster roster;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    PledgeDesk(
            Pledges pledges, PledgeTexts texts, Roster roster, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.pledges = pledges;
        this.texts = texts;
        this.roster = roster;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Pledges the text that is in force today, as it was shown to the person. */
    public void pledgeToday(Viewer viewer) {
        pledge(viewer, new PledgeForm(Ids.next(), texts.on(LocalDate.now(clock)).version()));
    }

    Receipt pledge(Viewer viewer, PledgeForm form) {
        viewer.require(Right.PLEDGE_MAKE);
        var today = LocalDate.now(clock);
        var posting = roster.postingOf(viewer.person(), today)
                .orElseThrow(() -> Refusal.under("A.1", "pledge.not-posted", "您今天没有驻村任期，不需要承诺。", "任期登记后再来承诺。"));
        var text = texts.on(today);
        if (!text.version().equals(form.version())) {
            throw new Conflict("承诺书的文字已经更新，没有提交；请刷新页面，阅读新的文字后再承诺。");
        }
        pledges.keep(text, texts.since(today));
        var pledge = new Pledge(
                posting.district(), form.id(), viewer.person(), posting.id(), posting.village(), form.version(), today);
        if (!pledges.add(pledge)) {
            return Receipt.DUPLICATE;
        }
        tell(posting, pledge);
        audit.record(new Act(posting.district(), viewer.person(), "pledge.make", pledge.id(), "作出廉洁承诺"));
        return Receipt.ACCEPTED;
    }

    private void tell(Posting posting, Pledge pledge) {
        texts.within(posting.span()).stream()
                .filter(asked -> asked.text().version().equals(pledge.version()))
                .forEach(asked -> events.publishEvent(new FactsChanged(
                        new Selection.OfPerson(posting.district(), posting.person()), asked.dates(),
                        Set.of(PledgeDuty.CLAUSE))));
    }
}
