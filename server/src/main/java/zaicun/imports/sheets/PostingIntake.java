package zaicun.imports.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import zaicun.imports.Change;
import zaicun.imports.Entry;
import zaicun.imports.Intake;
import zaicun.imports.Known;
import zaicun.imports.Passage;
import zaicun.imports.SheetRow;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.RosterDesk;
import zaicun.roster.Team;
import zaicun.roster.book.KnownPerson;
import zaicun.roster.book.PostingLine;
import zaicun.roster.book.RosterBook;

/** One passage over the sheet 驻村任期: the whole list held against itself and against the stored postings. */
final class PostingIntake implements Intake<PostingIntake.Line> {

    /** @param unit as resolved, or none where the team's is meant */
    record Line(IdentityNumber identity, Optional<UUID> unit, Post post, Span span, boolean leads, String why) {}

    private record Stored(UUID person, UUID team, LocalDate from) {}

    private final Passage passage;
    private final RosterDesk desk;
    private final RosterBook book;
    private final Map<Line, PostingLine> found = new HashMap<>();
    private Map<Stored, PostingLine> stored = Map.of();

    PostingIntake(Passage passage, RosterDesk desk, RosterBook book) {
        this.passage = passage;
        this.desk = desk;
        this.book = book;
    }

    @Override
    public Line read(SheetRow row) {
        OfficeLines.checkVillage(passage, row, PostingSheet.VILLAGE);
        var unit = row.find(PostingSheet.UNIT)
                .flatMap(named -> OfficeLines.named(passage.known(), Organ.SENDING_UNIT, row, PostingSheet.UNIT))
                .map(Office::id);
        var post = row.get(PostingSheet.POST);
        boolean leads = row.find(PostingSheet.LEADS).orElse(post.leads());
        var why = row.find(PostingSheet.WHY).orElse("");
        if (leads != (post == Post.FIRST_SECRETARY) && why.isEmpty()) {
            row.wrong(PostingSheet.WHY, "第一书记原则上兼任工作队长（条款 1.1）；由他人任队长，或第一书记不兼任，请在此填写原因。");
        }
        return new Line(
                row.get(PostingSheet.IDENTITY), unit, post,
                TeamSheet.dates(row, PostingSheet.FROM, PostingSheet.LAST), leads, why);
    }

    @Override
    public List<Change> compare(List<Entry<Line>> batch) {
        var people = passage.known().people(
                batch.stream().map(entry -> entry.value().identity()).collect(Collectors.toSet()));
        batch.forEach(entry -> resolve(entry, people));
        var lines = batch.stream().map(Entry::value).map(found::get).filter(line -> line != null).toList();
        stored = book.postingsOf(
                        lines.stream().map(line -> line.posting().person()).filter(id -> !id.equals(Known.COMING)).toList(),
                        lines.stream().map(line -> line.posting().team()).filter(id -> !id.equals(Known.COMING)).toList())
                .stream()
                .collect(Collectors.toMap(PostingIntake::key, line -> line));
        new PostingOverlaps(batch, found, stored).tell();
        return batch.stream().map(entry -> change(entry.value())).toList();
    }

    private void resolve(Entry<Line> entry, Map<IdentityNumber, KnownPerson> people) {
        var row = entry.row();
        var line = entry.value();
        var person = Optional.ofNullable(people.get(line.identity()));
        var team = passage.known().team(row.get(PostingSheet.VILLAGE), row.get(PostingSheet.TEAM));
        if (person.isEmpty()) {
            row.wrong(PostingSheet.IDENTITY, "系统中没有这个身份证号的人，本工作簿的“人员”表中也没有；请核对或先补上。");
        } else if (!person.get().form().name().equals(row.get(PostingSheet.NAME))) {
            row.wrong(PostingSheet.NAME, "这个身份证号登记的姓名是“" + person.get().form().name() + "”，与此处不符；请核对。");
        }
        if (team.isEmpty()) {
            row.wrong(PostingSheet.TEAM, "该村没有叫“" + row.get(PostingSheet.TEAM) + "”的工作队；请核对名称，或先在“工作队”表中补上。");
        }
        if (person.isPresent() && team.isPresent()) {
            found.put(line, new PostingLine(posting(line, person.get().id(), team.get()), line.why()));
        }
    }

    private static Posting posting(Line line, UUID person, Team team) {
        return new Posting(
                District.of(team.village()), Ids.next(), team.id(), person, line.post(),
                line.unit().orElse(team.unit()), team.village(), line.span(), line.leads());
    }

    private static Stored key(PostingLine line) {
        return new Stored(line.posting().person(), line.posting().team(), line.posting().span().from());
    }

    private Change change(Line line) {
        var there = Optional.ofNullable(found.get(line));
        var known = there.map(PostingIntake::key).map(stored::get);
        return Change.of(known.isPresent(), known.filter(old -> withId(there.orElseThrow(), old).equals(old)).isPresent());
    }

    private static PostingLine withId(PostingLine line, PostingLine old) {
        var posting = line.posting();
        return new PostingLine(
                new Posting(
                        posting.district(), old.posting().id(), posting.team(), posting.person(), posting.post(),
                        posting.unit(), posting.village(), posting.span(), posting.leads()),
                line.leadsWhy());
    }

    /** Postings that become shorter go first, so that others find room; new ones last. */
    @Override
    public void write(List<Entry<Line>> batch) {
        var lines = batch.stream().map(entry -> found.get(entry.value())).toList();
        Predicate<PostingLine> known = line -> stored.containsKey(key(line));
        var by = passage.importer().person();
        var changed = new ArrayList<>(lines.stream().filter(known).toList());
        changed.sort(Comparator.comparing(line -> line.posting().span().until()));
        for (var line : changed) {
            var old = stored.get(key(line));
            desk.change(old.posting(), withId(line, old).posting(), line.leadsWhy(), by);
        }
        lines.stream().filter(known.negate()).forEach(line -> desk.post(line.posting(), line.leadsWhy(), by));
    }
}
