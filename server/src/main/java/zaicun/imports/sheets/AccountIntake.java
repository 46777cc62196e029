package zaicun.imports.sheets;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import zaicun.access.AccountDesk;
import zaicun.access.Role;
import zaicun.imports.Change;
import zaicun.imports.Entry;
import zaicun.imports.Intake;
import zaicun.imports.IssuedPassword;
import zaicun.imports.Known;
import zaicun.imports.Passage;
import zaicun.imports.SheetRow;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Office;
import zaicun.roster.RosterDesk;
import zaicun.roster.StaffForm;
import zaicun.roster.book.KnownPerson;

/** One passage over the sheet 账号岗位: accounts opened where there are none, seats given where they are not held. */
final class AccountIntake implements Intake<AccountIntake.Line> {

    record Line(
            String account,
            String name,
            Optional<Office> office,
            Optional<IdentityNumber> identity,
            String duty,
            Span span) {}

    private record AccountKey(String account) {}

    private record SeatKey(String account, String name, Role role, String office) {}

    private record HolderKey(IdentityNumber identity) {}

    private final Passage passage;
    private final AccountDesk desk;
    private final RosterDesk roster;

    AccountIntake(Passage passage, AccountDesk desk, RosterDesk roster) {
        this.passage = passage;
        this.desk = desk;
        this.roster = roster;
    }

    @Override
    public Line read(SheetRow row) {
        var role = row.get(AccountSheet.ROLE);
        var identity = row.find(AccountSheet.IDENTITY);
        boolean byPosting = role == Role.CADRE || role == Role.HELPER;
        if (byPosting && identity.isEmpty()) {
            row.wrong(AccountSheet.IDENTITY, role.title() + "的账号要填身份证号，以便与“人员”对上；请填写。");
        }
        var from = row.find(AccountSheet.FROM).orElse(passage.importer().today());
        var line = new Line(
                row.get(AccountSheet.ACCOUNT).toLowerCase(Locale.ROOT), row.get(AccountSheet.NAME),
                byPosting ? Optional.empty() : office(row, role), identity,
                row.find(AccountSheet.DUTY).orElse(""), Span.from(from));
        checkAgainstRowsBefore(row, line, role);
        return line;
    }

    private Optional<Office> office(SheetRow row, Role role) {
        if (row.find(AccountSheet.OFFICE).isEmpty()) {
            row.wrong(AccountSheet.OFFICE, role.title() + "岗位要填机构名称；请填写。");
            return Optional.empty();
        }
        return OfficeLines.named(passage.known(), Organ.valueOf(role.name()), row, AccountSheet.OFFICE);
    }

    private void checkAgainstRowsBefore(SheetRow row, Line line, Role role) {
        passage.mention(new AccountKey(line.account()), line.name())
                .filter(before -> !before.equals(line.name()))
                .ifPresent(before -> row.wrong(AccountSheet.ACCOUNT, "账号“" + line.account() + "”在前面的行里是“" + before + "”的；一个账号只归一人。"));
        line.identity().flatMap(identity -> passage.mention(new HolderKey(identity), line.account()))
                .filter(before -> !before.equals(line.account()))
                .ifPresent(before -> row.wrong(AccountSheet.ACCOUNT, "此人在前面的行里用的是账号“" + before + "”；一人只有一个账号。"));
        passage.seenAt(new SeatKey(line.account(), line.name(), role, row.find(AccountSheet.OFFICE).orElse("")), row)
                .ifPresent(at -> row.wrong(AccountSheet.ROLE, "与第 " + at + " 行重复；请删去其中一行。"));
    }

    @Override
    public List<Change> compare(List<Entry<Line>> batch) {
        var people = people(batch.stream().map(Entry::value).toList());
        return batch.stream().map(entry -> compared(entry, people)).toList();
    }

    private Map<IdentityNumber, KnownPerson> people(List<Line> lines) {
        return passage.known().people(
                lines.stream().map(Line::identity).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    private Change compared(Entry<Line> entry, Map<IdentityNumber, KnownPerson> people) {
        var line = entry.value();
        var holder = desk.holderOf(line.account());
        var person = line.identity().map(identity -> checked(entry, people.get(identity))).filter(Objects::nonNull);
        holder.ifPresent(held -> checkHolder(entry, held, person));
        if (holder.isEmpty()) {
            person.map(KnownPerson::id).flatMap(desk::accountOf).ifPresent(other ->
                    entry.row().wrong(AccountSheet.ACCOUNT, "此人已有账号“" + other + "”；一人只有一个账号，请改填这个账号。"));
        }
        boolean seated = holder.isPresent()
                && line.office().map(office -> holds(office, holder.get())).orElse(true);
        return Change.of(holder.isPresent(), seated);
    }

    private boolean holds(Office office, UUID person) {
        return !office.id().equals(Known.COMING) && desk.holdersAt(office.id()).contains(person);
    }

    /** Who stands under the identity number; tells the row where nobody does, or somebody of another name. */
    private KnownPerson checked(Entry<Line> entry, KnownPerson person) {
        if (person == null) {
            entry.row().wrong(AccountSheet.IDENTITY, "系统中没有这个身份证号的人，本工作簿的“人员”表中也没有；请核对或先补上。");
        } else if (!person.form().name().equals(entry.value().name())) {
            entry.row().wrong(AccountSheet.NAME, "这个身份证号登记的姓名是“" + person.form().name() + "”，与此处不符；请核对。");
        }
        return person;
    }

    private void checkHolder(Entry<Line> entry, UUID holder, Optional<KnownPerson> person) {
        var held = passage.known().name(holder);
        if (!held.equals(entry.value().name()) || person.filter(who -> !who.id().equals(holder)).isPresent()) {
            entry.row().wrong(AccountSheet.ACCOUNT, "账号“" + entry.value().account() + "”是另一个人的；请换一个账号名，或核对姓名。");
        }
        if (holder.equals(passage.importer().person())) {
            entry.row().wrong(AccountSheet.ACCOUNT, "不能更改自己的岗位；请由另一名安全管理员办理。");
        }
    }

    @Override
    public void write(List<Entry<Line>> batch) {
        var people = people(batch.stream().map(Entry::value).toList());
        for (var entry : batch) {
            var line = entry.value();
            var person = desk.holderOf(line.account()).orElseGet(() -> opened(line, people));
            line.office().ifPresent(office ->
                    desk.giveSeat(person, office, line.span(), passage.importer().person()));
        }
    }

    private UUID opened(Line line, Map<IdentityNumber, KnownPerson> people) {
        var office = line.office();
        var person = line.identity().map(identity -> people.get(identity).id()).orElseGet(() -> roster.putStaff(
                new StaffForm(line.name(), office.map(Office::id), line.duty(), "")));
        var opened = desk.open(person, line.account());
        passage.issue(new IssuedPassword(
                opened.name(), line.name(), office.map(Office::name).orElse(""), opened.oneTimePassword()));
        return person;
    }
}
