package zaicun.households.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.households.FactNews;
import zaicun.households.Forms;
import zaicun.households.Household;
import zaicun.households.HouseholdDesk;
import zaicun.households.visits.Contacts.Note;
import zaicun.households.visits.Doorsteps.Asked;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Records contacts by phone, WeChat or the like (7.5), corrects and retracts them. */
@Component
@Transactional
class ContactDesk {

    private final Contacts contacts;
    private final VisitorCheck presence;
    private final Doorsteps doorsteps;
    private final HouseholdDesk households;
    private final FactNews news;
    private final Audit audit;
    private final Policy policy;
    private final Clock clock;

    ContactDesk(
            Contacts contacts, VisitorCheck presence, Doorsteps doorsteps, HouseholdDesk households, FactNews news, Audit audit,
            Policy policy, Clock clock) {
        this.contacts = contacts;
        this.presence = presence;
        this.doorsteps = doorsteps;
        this.households = households;
        this.news = news;
        this.audit = audit;
        this.policy = policy;
        this.clock = clock;
    }

    Receipt record(Viewer viewer, Entry<ContactForm> entry) {
        viewer.require(Right.CONTACT_RECORD);
        var form = entry.form();
        var district = Forms.district(form.district());
        return doorsteps
                .open(viewer, new Asked(district, entry.id(), form.household(), form.on()))
                .map(door -> record(viewer, door, entry))
                .orElse(Receipt.DUPLICATE);
    }

    private Receipt record(Viewer viewer, Doorstep door, Entry<ContactForm> entry) {
        var form = entry.form();
        var household = door.household();
        Forms.notAfter(LocalDate.now(clock), form.on(), "联系日期");
        requireMeans(form);
        presence.require(door, form.on(), viewer.person());
        var contact = contact(viewer, household, entry);
        var old = form.replaces().map(id -> own(viewer, household.district(), id));
        if (!contacts.add(contact, new Note(entry.recordedAt(), Optional.empty()))) {
            if (isThere(viewer, household.district(), entry.id())) {
                return Receipt.DUPLICATE;
            }
            throw changed();
        }
        old.ifPresentOrElse(this::seenAnew, () -> households.contacted(household, form.on()));
        tell(contact);
        audit.record(new Act(
                household.district(), viewer.person(), "contact.record", contact.id(),
                "登记 " + form.on() + " 联系农户 " + household.code()));
        return Receipt.ACCEPTED;
    }

    void retract(Viewer viewer, District district, UUID id, String why) {
        viewer.require(Right.CONTACT_RECORD);
        Forms.require("why", "撤销原因", why);
        var old = own(viewer, district, id);
        var row = new Contact(
                district, Ids.next(), old.household(), old.village(), old.person(), old.on(), old.means(), "",
                Optional.of(id));
        if (!contacts.add(row, new Note(clock.instant(), Optional.of(Forms.text("why", why, 200))))) {
            throw changed();
        }
        seenAnew(old);
        audit.record(new Act(district, viewer.person(), "contact.retract", id, "撤销 " + old.on() + " 的联系登记"));
    }

    private static Contact contact(Viewer viewer, Household household, Entry<ContactForm> entry) {
        var form = entry.form();
        return new Contact(
                household.district(), entry.id(), household.id(), household.village(), viewer.person(), form.on(),
                form.means(), form.note(), form.replaces());
    }

    private boolean isThere(Viewer viewer, District district, UUID id) {
        var known = contacts.find(district, id);
        known.filter(contact -> !contact.person().equals(viewer.person())).ifPresent(other -> {
            throw Refusal.plain("contact.id", "这条记录的编号已被他人使用，没有保存。", "请删除这条记录，重新登记一次。");
        });
        return known.isPresent();
    }

    private Contact own(Viewer viewer, District district, UUID id) {
        return contacts.find(district, id)
                .filter(contact -> contact.person().equals(viewer.person()))
                .orElseThrow(() -> OutOfLine.notFound("没有找到您登记的这次联系；请刷新后重试。"));
    }

    private void requireMeans(ContactForm form) {
        var means = policy.on(form.on()).get(PolicyKeys.CONTACT_MEANS);
        if (means.stream().noneMatch(item -> item.code().equals(form.means()))) {
            var titles = means.stream().map(CatalogueItem::title).collect(Collectors.joining("、"));
            throw new InputError("means", "没有“" + form.means() + "”这种联系方式；请从" + titles + "中选择。");
        }
    }

    private void seenAnew(Contact old) {
        households.seenAnew(old.district(), old.household());
        tell(old);
    }

    private void tell(Contact contact) {
        news.ofPerson(contact.district(), contact.person(), Span.day(contact.on()), "7.5");
    }

    private static Conflict changed() {
        return new Conflict("这次联系刚刚被更正或撤销过；请刷新后查看。");
    }
}
